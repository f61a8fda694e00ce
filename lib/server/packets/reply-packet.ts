import 'server-only'
import type { ReplyWords } from '@/lib/domain/packet/sending-words'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { packetContext } from './packet-context'
import { named, packetRow } from './packet-row'

export type ReplyInput = {
  reference: string
  id: string
  /** Drawn for the form: noting it twice notes it once. */
  entry: string
  outcome: string
  /** ISO 8601 instant. */
  receivedAt: string
} & ReplyWords

/** Notes what came back to a packet that was sent. Refusals: `not-found`, `not-sent` (it was not, or not by us). */
export async function replyPacket(
  actor: Actor,
  input: ReplyInput,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'not-sent' }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const packet = dossier && (await packetRow(tx, dossier, input.id))
    if (!dossier || !packet) return { ok: false, reason: 'not-found' }
    const { entry, outcome, receivedAt, from, receipt, words } = input
    if (await tx.packetReply.findFirst({ where: { id: entry } })) return { ok: true }
    const said: ReplyWords = { from, receipt, words }
    const sealed = await sealRecord(
      dossier.key,
      packetContext(dossier.id, 'packet-reply', entry),
      said,
    )
    const [row] = await tx.$queryRaw<{ noted: boolean }[]>`
      SELECT app.reply_packet(${packet.id}::uuid, ${entry}::uuid, ${outcome}, ${receivedAt}::timestamptz, ${sealed})
        AS noted`
    const noted = row?.noted ?? false
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const detail = { what: 'reply', packet: named(packet), outcome }
    await recordEvent(tx, 'packet.send', noted ? 'done' : 'refused', subject, detail)
    return noted ? { ok: true } : { ok: false, reason: 'not-sent' }
  })
}
