import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { canonicalText } from '@/lib/domain/packet/packet-content'
import { type PacketFault, packetFaults } from '@/lib/domain/packet/packet-faults'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { drawContent } from './draw-content'
import { named, packetRow, sealPacket } from './packet-row'

export type Asked =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'no-basis' | PacketFault | 'no-embassy' }

/** Crockford's letters: none is taken for another when it is read out or typed. 80 random bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
function newCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % 32]).join('')
  return letters.match(/.{4}/g)!.join('-')
}

/**
 * Freezes a draft with what the dossier says now, and gives it to two people. From here on the database refuses any
 * change of it.
 * Refusals: `not-found` (no such draft, or not one's own), `no-embassy` (whom to call was not typed), those of
 * `packetFaults`, and `no-basis` (the consent was withdrawn or does not cover it, or the agency may not send it).
 */
export async function askPacket(
  actor: Actor,
  input: { reference: string; id: string },
): Promise<Asked> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const packet = dossier && (await packetRow(tx, dossier, input.id))
    if (!dossier || packet?.state !== 'draft' || packet.madeBy !== actor.memberId) {
      return { ok: false, reason: 'not-found' }
    }
    const { content } = await drawContent(tx, actor, dossier, packet)
    if (!content.embassy.name || !content.embassy.phone) return { ok: false, reason: 'no-embassy' }
    const [fault] = packetFaults(content)
    if (fault) return { ok: false, reason: fault }
    if (!packet.consentId && !packet.draft.basisReason) return { ok: false, reason: 'no-basis' }
    const hash = createHash('sha256').update(canonicalText(content), 'utf8').digest('hex')
    const sealed = await sealPacket(dossier, packet.id, { draft: packet.draft, content })
    const [row] = await tx.$queryRaw<{ asked: boolean }[]>`
      SELECT app.ask_packet(${packet.id}::uuid, ${sealed}, ${hash}, ${newCode()}, ${content.items}::text[]) AS asked`
    const asked = row?.asked ?? false
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const detail = { what: 'ask', packet: named(packet), items: content.items }
    await recordEvent(tx, 'packet.make', asked ? 'done' : 'refused', subject, detail)
    return asked ? { ok: true } : { ok: false, reason: 'no-basis' }
  })
}
