import { recordKinds, type KindName } from '../kinds/registry'
import type { RecordKind } from '../record/field'
import { fieldsOf } from '../record/fields-of'
import type { AnyValues, Value } from '../record/values-of'

/**
 * The values of a record as they stand in another dossier: the files and records that it names are named by their ids
 * there. What has no copy (a file that is gone) stays as it was.
 *
 * @param ids new id by old id, of files and records
 */
export function copiedValues(
  kind: KindName,
  values: AnyValues,
  ids: ReadonlyMap<string, string>,
): AnyValues {
  const copy: AnyValues = { ...values }
  const there = (id: unknown) => ids.get(String(id)) ?? String(id)
  for (const { key, type } of fieldsOf(recordKinds[kind] as RecordKind)) {
    const value: Value | undefined = values[key]
    if (type === 'files' && Array.isArray(value)) copy[key] = value.map(there)
    if (type === 'reference' && value !== undefined) copy[key] = there(value)
  }
  return copy
}
