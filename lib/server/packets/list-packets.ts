import 'server-only'
import { may } from '@/lib/domain/access/permissions'
import type { Audience, PacketState } from '@/lib/domain/packet/codes'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { named, openPacketRow } from './packet-row'

/** A packet in a list. */
export type PacketLine = {
  id: string
  named: string
  state: PacketState
  audience: Audience
  profile: string | null
  language: string
  addressee: string
  /** ISO 8601 instants; `at` is when it came into its state, as far as that is kept. */
  at: string
  sentAt: string | null
  /** `2026-12-01`. */
  replyBy: string | null
  /** Whether it waits for this very person's word. */
  waitsForMe: boolean
}

/**
 * The packets of a dossier that the actor may see, the newest first.
 * @returns null when the dossier is not visible
 */
export async function listPackets(actor: Actor, reference: string): Promise<PacketLine[] | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier) return null
    const rows = await tx.packet.findMany({
      where: { dossierId: dossier.id },
      orderBy: { madeAt: 'desc' },
      include: { sendings: { orderBy: { sentAt: 'desc' }, take: 1 }, approvals: true },
    })
    const subject = { kind: 'dossier' as const, id: dossier.id }
    if (rows.length > 0) {
      await recordEvent(tx, 'packet.open', 'done', subject, { what: 'list', count: rows.length })
    }
    return rows.map(({ sendings, approvals, ...row }) => {
      const packet = openPacketRow(dossier, row)
      const [sending] = sendings
      const at = row.endedAt ?? sending?.sentAt ?? row.approvedAt ?? row.askedAt ?? row.madeAt
      const answered = approvals.some(({ memberId }) => memberId === actor.memberId)
      return {
        id: row.id,
        named: named(row),
        state: packet.state,
        audience: packet.audience,
        profile: row.profile,
        language: packet.language,
        addressee: packet.draft.addressee.name,
        at: at.toISOString(),
        sentAt: sending?.sentAt.toISOString() ?? null,
        replyBy: sending?.replyBy?.toISOString().slice(0, 10) ?? null,
        waitsForMe:
          packet.state === 'to-approve' &&
          row.agencyId === actor.agency.id &&
          row.madeBy !== actor.memberId &&
          may(actor.roles, 'packet.approve') &&
          !answered,
      }
    })
  })
}
