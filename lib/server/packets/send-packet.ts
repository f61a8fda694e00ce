import 'server-only'
import { locationAge } from '@/lib/domain/whereabouts/location-age'
import type { PacketContent } from '@/lib/domain/packet/packet-content'
import type { SendingWords } from '@/lib/domain/packet/sending-words'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { packetContext } from './packet-context'
import { named, packetRow } from './packet-row'

export type SendInput = {
  reference: string
  id: string
  /** Drawn for the form: noting it twice notes it once. */
  entry: string
  channel: string
  /** ISO 8601 instant. */
  sentAt: string
  /** `2026-12-01`, or '' when none was agreed. */
  replyBy: string
} & SendingWords

export type Sent =
  | { ok: true }
  | { ok: false; reason: 'not-found' | 'stale' | 'not-approved-then' | 'no-basis' }

/** How old the place in a packet is at an instant; undefined when it names none. */
export function ageOfPlace({ rows }: PacketContent, at: string) {
  const seen = rows
    .filter(({ item }) => item === 'location')
    .flatMap(({ values }) => values)
    .find((value) => 'moment' in value)
  return seen && 'moment' in seen ? locationAge(seen.moment, at) : undefined
}

/**
 * Notes that an approved packet was handed over, and enters it in the ledger with what was in it, to whom, why, and on
 * which consent: both or neither. Refusals: `not-found`; `stale` (the place is worth nothing any more, and nobody said
 * why it went all the same); `not-approved-then` (it was not approved at that time, or the time is still to come);
 * `no-basis` (the consent was withdrawn).
 */
export async function sendPacket(actor: Actor, input: SendInput): Promise<Sent> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const packet = dossier && (await packetRow(tx, dossier, input.id))
    if (!dossier || !packet?.content) return { ok: false, reason: 'not-found' }
    const { entry, channel, sentAt, to, receipt, staleReason } = input
    if (await tx.packetSending.findFirst({ where: { id: entry } })) return { ok: true }
    if (ageOfPlace(packet.content, sentAt)?.state === 'stale' && !staleReason) {
      return { ok: false, reason: 'stale' }
    }
    const early = !packet.approvedAt || Date.parse(sentAt) < packet.approvedAt.getTime() - 60_000
    if (early || Date.parse(sentAt) > Date.now() + 60_000) {
      return { ok: false, reason: 'not-approved-then' }
    }
    const seal = (part: 'packet-sending' | 'disclosure', words: unknown) =>
      sealRecord(dossier.key, packetContext(dossier.id, part, entry), words)
    const { addressee, reasons, basisReason } = packet.draft
    const words: SendingWords = { to, receipt, staleReason }
    const [sealed, why] = await Promise.all([
      seal('packet-sending', words),
      seal('disclosure', { to, addressee: addressee.name, reasons, basisReason, staleReason }),
    ])
    const [row] = await tx.$queryRaw<{ sent: boolean }[]>`
      SELECT app.send_packet(${packet.id}::uuid, ${entry}::uuid, ${channel}, ${sentAt}::timestamptz,
        ${input.replyBy || null}::date, ${sealed}, ${why}) AS sent`
    const sent = row?.sent ?? false
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const detail = {
      packet: named(packet),
      channel,
      items: packet.items,
      stale: staleReason !== '',
    }
    await recordEvent(tx, 'packet.send', sent ? 'done' : 'refused', subject, detail)
    return sent ? { ok: true } : { ok: false, reason: 'no-basis' }
  })
}
