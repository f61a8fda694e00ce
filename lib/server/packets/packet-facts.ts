import 'server-only'
import type { ReplyWords, SendingWords } from '@/lib/domain/packet/sending-words'
import type { Sql } from '../db/sql'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord } from '../sealing/record'
import { packetContext } from './packet-context'

/** What the workflow asks of the release packet: whether it is approved, went out, to be answered when, and received. */
export type PacketFacts = {
  approved: boolean
  sentAt: Date | null
  replyBy: Date | null
  /** Code of lib/domain/packet/codes.ts. */
  channel: string | null
  /** The receipt or file number that the addressee gave, at the sending or in a reply. */
  receipt: string | null
}

type Sending = {
  id: string
  sealed: string
  channel: string
  sentAt: Date
  replyBy: Date | null
}

const none: PacketFacts = {
  approved: false,
  sentAt: null,
  replyBy: null,
  channel: null,
  receipt: null,
}

/**
 * The facts of the newest packet of a dossier that the transaction's session sees and that was neither withdrawn nor
 * refused; a draft that follows one in use counts only once somebody was asked to approve it.
 */
export async function packetFacts(tx: Sql, dossierId: string): Promise<PacketFacts> {
  const [packet] = await tx.$queryRaw<{ id: string; state: string; wrappedKey: string | null }[]>`
    SELECT p.id, p.state, d.wrapped_key AS "wrappedKey" FROM packet p JOIN dossier d ON d.id = p.dossier_id
    WHERE p.dossier_id = ${dossierId}::uuid AND p.state IN ('to-approve', 'approved', 'sent', 'answered')
    ORDER BY p.asked_at DESC LIMIT 1`
  if (!packet) return none
  const approved = packet.state !== 'to-approve'
  const [sending] = await tx.$queryRaw<Sending[]>`
    SELECT id, sealed, channel, sent_at AS "sentAt", reply_by::timestamp AT TIME ZONE 'UTC' AS "replyBy"
    FROM packet_sending WHERE packet_id = ${packet.id}::uuid ORDER BY sent_at DESC LIMIT 1`
  const { wrappedKey } = packet
  if (!sending || !wrappedKey) return { ...none, approved }
  const replies = await tx.$queryRaw<{ id: string; sealed: string }[]>`
    SELECT id, sealed FROM packet_reply WHERE packet_id = ${packet.id}::uuid ORDER BY received_at DESC`
  const key = unwrapDataKey(loadKeyring(), dossierId, wrappedKey)
  const open = (part: 'packet-sending' | 'packet-reply', id: string, sealed: string) =>
    openRecord(key, packetContext(dossierId, part, id), sealed) as SendingWords | ReplyWords
  const receipts = [
    ...replies.map(({ id, sealed }) => open('packet-reply', id, sealed).receipt),
    open('packet-sending', sending.id, sending.sealed).receipt,
  ]
  const { sentAt, replyBy, channel } = sending
  return { approved, sentAt, replyBy, channel, receipt: receipts.find(Boolean) ?? null }
}
