import type { Field, Group, RecordKind } from './field'
import type { AnyValues, Value } from './values-of'

/**
 * A record as it is read: every field of every group in order, given or not.
 *
 * @param kind which record
 * @param values as stored
 */
export function displayParts(
  kind: RecordKind,
  values: AnyValues,
): [group: Group, field: Field, value: Value | undefined][] {
  return kind.groups.flatMap((group) =>
    group.fields.map((field): [Group, Field, Value | undefined] => [
      group,
      field,
      values[field.key],
    ]),
  )
}
