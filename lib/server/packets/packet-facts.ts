import 'server-only'
import type { ReplyWords, SendingWords } from '@/lib/domain/packet/sending-words'
import type { Tx } from '../db/transaction'
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
export async function packetFacts(tx: Tx, dossierId: string): Promise<PacketFacts> {
  const packet = await tx.packet.findFirst({
    where: { dossierId, state: { in: ['to-approve', 'approved', 'sent', 'answered'] } },
    orderBy: { askedAt: 'desc' },
    select: {
      id: true,
      state: true,
      dossier: { select: { wrappedKey: true } },
      sendings: { orderBy: { sentAt: 'desc' }, take: 1 },
      replies: { orderBy: { receivedAt: 'desc' }, select: { id: true, sealed: true } },
    },
  })
  if (!packet) return none
  const [sending] = packet.sendings
  const approved = packet.state !== 'to-approve'
  const { wrappedKey } = packet.dossier
  if (!sending || !wrappedKey) return { ...none, approved }
  const key = unwrapDataKey(loadKeyring(), dossierId, wrappedKey)
  const open = (part: 'packet-sending' | 'packet-reply', id: string, sealed: string) =>
    openRecord(key, packetContext(dossierId, part, id), sealed) as SendingWords | ReplyWords
  const receipts = [
    ...packet.replies.map(({ id, sealed }) => open('packet-reply', id, sealed).receipt),
    open('packet-sending', sending.id, sending.sealed).receipt,
  ]
  const { sentAt, replyBy, channel } = sending
  return { approved, sentAt, replyBy, channel, receipt: receipts.find(Boolean) ?? null }
}
