import 'server-only'
import type { RecordContext } from '../sealing/record'

type Part =
  | 'packet'
  | 'packet-approval'
  | 'packet-sending'
  | 'packet-reply'
  | 'packet-end'
  | 'disclosure'

/** What the sealed words of a packet are bound to: the dossier, what they are, and the row. */
export const packetContext = (dossierId: string, part: Part, id: string): RecordContext => ({
  holder: dossierId,
  table: part,
  record: id,
})
