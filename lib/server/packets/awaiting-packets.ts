import 'server-only'
import type { Audience } from '@/lib/domain/packet/codes'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { named } from './packet-row'

/** A packet that waits for a person's word: codes and a reference, no word of the packet. */
export type AwaitingPacket = {
  id: string
  reference: string
  named: string
  audience: Audience
  /** ISO 8601 instant. */
  askedAt: string
  madeBy: string | null
}

type Row = {
  id: string
  reference: string
  number: number
  version: number
  audience: Audience
  asked_at: Date
  made_by: string
}

/** The packets that wait for this very person's word, the oldest first, up to 100. The reading is audited. */
export async function awaitingPackets(actor: Actor): Promise<AwaitingPacket[]> {
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`SELECT * FROM app.packets_awaiting(${actor.token})`
    const names = await memberNames(
      tx,
      rows.map((row) => row.made_by),
    )
    if (rows.length > 0) {
      const detail = { what: 'packets', count: rows.length }
      await recordEvent(tx, 'approval.list', 'done', null, detail)
    }
    return rows.map(({ id, reference, audience, asked_at, made_by, ...row }) => ({
      id,
      reference,
      named: named(row),
      audience,
      askedAt: asked_at.toISOString(),
      madeBy: names.get(made_by) ?? null,
    }))
  })
}
