import 'server-only'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { DataKey } from '../sealing/data-key'
import { openRecord as unseal, type RecordContext } from '../sealing/record'
import type { RecordRow } from './record-rows'

/** A record as the people who may see it read it: its values opened, everything else plain. */
export type OpenRecord = {
  kind: KindName
  recordId: string
  version: number
  withdrawn: boolean
  /** ISO 8601 instant of the event, where the kind has one. */
  at: string | null
  values: AnyValues
  writtenAt: string
  writtenBy: string
  agencyId: string
}

/** What the seal of a record is bound to: moved to another dossier, table or record, it does not open. */
export const recordContext = (
  dossierId: string,
  kind: KindName,
  recordId: string,
): RecordContext => ({
  holder: dossierId,
  table: kind,
  record: recordId,
})

/** Opens one row with its dossier's key. @throws SealBroken when the row is not what was sealed there. */
export function openRow(key: DataKey, row: RecordRow): OpenRecord {
  const { sealed, at, writtenAt, ...plain } = row
  const context = recordContext(key.holder, row.kind, row.recordId)
  return {
    ...plain,
    at: at?.toISOString() ?? null,
    writtenAt: writtenAt.toISOString(),
    values: unseal(key, context, sealed) as AnyValues,
  }
}
