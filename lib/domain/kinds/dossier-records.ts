import type { AnyValues, ValuesOf } from '../record/values-of'
import type { KindName, RecordKinds } from './registry'

/** The current version of one record. */
export type StoredRecord<K extends KindName> = {
  recordId: string
  values: ValuesOf<RecordKinds[K]>
}

/** What is known of a dossier: the current records, by kind. A kind that may not be seen is absent. */
export type DossierRecords = { readonly [K in KindName]?: readonly StoredRecord<K>[] }

/**
 * Sorts opened records by kind.
 *
 * @param open current records, in the order in which they are to stay; withdrawn ones are left out
 */
export function dossierRecords(
  open: Iterable<{ kind: KindName; recordId: string; values: AnyValues; withdrawn?: boolean }>,
): DossierRecords {
  const records: { [K in KindName]?: { recordId: string; values: AnyValues }[] } = {}
  for (const { kind, recordId, values, withdrawn } of open) {
    if (!withdrawn) (records[kind] ??= []).push({ recordId, values })
  }
  // The values were read by the schema of their kind before they were sealed.
  return records as DossierRecords
}
