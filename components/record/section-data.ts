import type { Section } from '@/lib/domain/access/sections'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { FileData } from '../file/file-data'

/** One record as its screens read it. */
export type RecordData = {
  kind: KindName
  recordId: string
  version: number
  values: AnyValues
  /** ISO 8601 instants: when it happened, where its kind has that, and when this version was written. */
  at: string | null
  writtenAt: string
  writtenBy: string
  /** Fields that hold a number or secret word and were not sent: somebody has to ask for them. */
  hidden?: readonly string[]
}

/** A section of a dossier as its screens read it. */
export type SectionData = {
  reference: string
  section: Section
  records: readonly RecordData[]
  withdrawn: readonly RecordData[]
  /** Records of other sections that the reading of this one takes in. */
  beside: readonly RecordData[]
  /** What entries said before they were corrected, newest first, where the section's screen shows that. */
  former: readonly RecordData[]
  files: readonly FileData[]
  writers: ReadonlyMap<string, string>
  mayWrite: boolean
  mayWithdraw: boolean
  asOf: string
  /** ISO 3166-2 of the last known place, where the reader sees it. */
  bar?: { area: string | null }
}
