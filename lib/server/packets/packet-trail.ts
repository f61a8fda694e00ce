import 'server-only'
import type { PacketTrail } from '@/lib/domain/packet/packet-trail'
import type { ReplyWords, SendingWords } from '@/lib/domain/packet/sending-words'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { memberNames } from '../members/member-names'
import { openRecord } from '../sealing/record'
import { packetContext } from './packet-context'
import type { OpenPacket } from './packet-row'

/** Reads what was said of a packet, where it went and what came back, and opens their words. */
export async function packetTrail(
  tx: Tx,
  dossier: FoundDossier,
  packet: OpenPacket,
): Promise<PacketTrail> {
  const of = { where: { packetId: packet.id } }
  const words = await tx.packetApproval.findMany({ ...of, orderBy: { at: 'asc' } })
  const sendings = await tx.packetSending.findMany({ ...of, orderBy: { sentAt: 'desc' } })
  const replies = await tx.packetReply.findMany({ ...of, orderBy: { receivedAt: 'desc' } })
  const people = [
    ...words.map(({ memberId }) => memberId),
    ...sendings.map(({ sentBy }) => sentBy),
    ...replies.map(({ notedBy }) => notedBy),
    ...(packet.endedBy ? [packet.endedBy] : []),
  ]
  const names = await memberNames(tx, people)
  const name = (id: string | null) => (id && names.get(id)) ?? null
  const open = (part: Parameters<typeof packetContext>[1], id: string, sealed: string | null) =>
    sealed === null ? '' : openRecord(dossier.key, packetContext(dossier.id, part, id), sealed)
  return {
    words: words.map(({ memberId, verdict, asSupervisor, reasonSealed, at }) => ({
      memberId,
      name: name(memberId),
      verdict,
      asSupervisor,
      reason: open('packet-approval', `${packet.id}/${memberId}`, reasonSealed) as string,
      at: at.toISOString(),
    })),
    sendings: sendings.map(({ id, channel, sentAt, replyBy, sentBy, sealed }) => ({
      id,
      channel,
      sentAt: sentAt.toISOString(),
      replyBy: replyBy?.toISOString().slice(0, 10) ?? null,
      by: name(sentBy),
      ...(open('packet-sending', id, sealed) as SendingWords),
    })),
    replies: replies.map(({ id, outcome, receivedAt, notedBy, sealed }) => ({
      id,
      outcome,
      receivedAt: receivedAt.toISOString(),
      by: name(notedBy),
      ...(open('packet-reply', id, sealed) as ReplyWords),
    })),
    end: packet.endedAt && {
      at: packet.endedAt.toISOString(),
      by: name(packet.endedBy),
      why: packet.endReason,
      reason: open('packet-end', packet.id, packet.endSealed) as string,
    },
  }
}
