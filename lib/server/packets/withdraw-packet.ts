import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { packetContext } from './packet-context'
import { named, packetRow } from './packet-row'

/**
 * Takes a packet out of use, with a reason. What was sent stays sent, and in the ledger; a draft is simply given up.
 * Refusals: `not-found`, `not-yours` (of another agency, or out of use already).
 */
export async function withdrawPacket(
  actor: Actor,
  input: { reference: string; id: string; reason: string },
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'not-yours' }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const packet = dossier && (await packetRow(tx, dossier, input.id))
    if (!dossier || !packet) return { ok: false, reason: 'not-found' }
    const context = packetContext(dossier.id, 'packet-end', packet.id)
    const words = await sealRecord(dossier.key, context, input.reason)
    const [row] = await tx.$queryRaw<{ done: boolean }[]>`
      SELECT app.withdraw_packet(${packet.id}::uuid, ${words}) AS done`
    const done = row?.done ?? false
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const detail = { what: 'withdraw', packet: named(packet), state: packet.state }
    await recordEvent(tx, 'packet.make', done ? 'done' : 'refused', subject, detail)
    return done ? { ok: true } : { ok: false, reason: 'not-yours' }
  })
}
