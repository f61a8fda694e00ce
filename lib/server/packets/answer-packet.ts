import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { packetContext } from './packet-context'
import { named, packetRow } from './packet-row'

export type Answered =
  | { ok: true; state: 'to-approve' | 'approved' | 'refused' }
  | { ok: false; reason: 'not-found' | 'not-yours' }

/**
 * Approves a packet, or refuses it with a reason. The second approval makes it approved, if one of the two is a
 * supervisor's; one refusal ends it. Refusals: `not-found`; `not-yours` (one made it oneself, has answered already, or it
 * does not wait any more, or not yet: its files are not written).
 */
export async function answerPacket(
  actor: Actor,
  input: { reference: string; id: string; verdict: 'approved' | 'refused'; reason: string },
): Promise<Answered> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const packet = dossier && (await packetRow(tx, dossier, input.id))
    if (!dossier || !packet) return { ok: false, reason: 'not-found' }
    const context = packetContext(dossier.id, 'packet-approval', `${packet.id}/${actor.memberId}`)
    const words = input.reason ? await sealRecord(dossier.key, context, input.reason) : null
    const [row] = await tx.$queryRaw<{ state: 'to-approve' | 'approved' | 'refused' | null }[]>`
      SELECT app.answer_packet(${packet.id}::uuid, ${input.verdict}, ${words}) AS state`
    const state = row?.state ?? null
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const detail = { verdict: input.verdict, packet: named(packet) }
    await recordEvent(tx, 'packet.approve', state ? 'done' : 'refused', subject, detail)
    return state ? { ok: true, state } : { ok: false, reason: 'not-yours' }
  })
}
