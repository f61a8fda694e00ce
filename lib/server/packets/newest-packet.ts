import 'server-only'
import type { PacketState } from '@/lib/domain/packet/codes'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { named } from './packet-row'

/** How far the newest packet of a dossier is: codes and dates, nothing opened. */
export type NewestPacket = {
  id: string
  named: string
  state: PacketState
  /** `2026-12-01`. */
  replyBy: string | null
}

/** The newest packet of a dossier that the actor sees; null when there is none. Drafts of others are not seen. */
export async function newestPacket(actor: Actor, dossierId: string): Promise<NewestPacket | null> {
  const row = await asActor(actor, (tx) =>
    tx.packet.findFirst({
      where: { dossierId, state: { notIn: ['withdrawn', 'refused'] } },
      orderBy: { madeAt: 'desc' },
      select: {
        id: true,
        number: true,
        version: true,
        state: true,
        sendings: { orderBy: { sentAt: 'desc' }, take: 1, select: { replyBy: true } },
      },
    }),
  )
  return (
    row && {
      id: row.id,
      named: named(row),
      state: row.state as PacketState,
      replyBy: row.sendings[0]?.replyBy?.toISOString().slice(0, 10) ?? null,
    }
  )
}
