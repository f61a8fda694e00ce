import type { RecordKind } from './field'
import { fieldsOf } from './fields-of'
import { sameValue } from './same-value'
import type { AnyValues } from './values-of'

/**
 * Which fields differ between two versions of a record, for history and conflicts.
 *
 * @param kind which record
 * @param before @param after stored values
 * @returns field keys in the order of the form
 */
export function diffRecords(kind: RecordKind, before: AnyValues, after: AnyValues): string[] {
  return fieldsOf(kind)
    .map(({ key }) => key)
    .filter((key) => !sameValue(before[key], after[key]))
}
