import type { ReplyWords, SendingWords } from './sending-words'

/** What happened to a packet after it was given out; instants in ISO 8601, people of other agencies without a name. */
export type PacketTrail = {
  words: {
    memberId: string
    name: string | null
    verdict: string
    asSupervisor: boolean
    reason: string
    at: string
  }[]
  sendings: ({
    id: string
    channel: string
    sentAt: string
    replyBy: string | null
    by: string | null
  } & SendingWords)[]
  replies: ({ id: string; outcome: string; receivedAt: string; by: string | null } & ReplyWords)[]
  end: { at: string; by: string | null; why: string | null; reason: string } | null
}
