import { codeList } from '../codes/code-list'

/** Who a packet is for: those who are to act, or the people of the premises themselves. */
export const audiences = ['authorities', 'premises'] as const

export type Audience = (typeof audiences)[number]

/** The languages that stand beside English in a packet, BCP 47. */
export const packetLanguages = ['km', 'th', 'my', 'lo', 'zh-Hans', 'zh-Hant', 'vi', 'id'] as const

export type PacketLanguage = (typeof packetLanguages)[number]

/** How a packet was handed over. Words are the messages `codes.packetChannel.<code>`. */
export const packetChannel = codeList('packetChannel', [
  'by_hand',
  'diplomatic_note',
  'email',
  'hotline',
  'messenger',
  'fax',
  'post',
  'online_form',
  'other',
])

/** What came back. */
export const packetOutcome = codeList('packetOutcome', [
  'received',
  'accepted',
  'asks_for_more',
  'says_not_there',
  'declined',
  'released',
  'other',
])

export const packetStates = [
  'draft',
  'to-approve',
  'refused',
  'approved',
  'sent',
  'answered',
  'withdrawn',
] as const

export type PacketState = (typeof packetStates)[number]
