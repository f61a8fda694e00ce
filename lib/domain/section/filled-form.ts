import type { Typed } from '../form/form-state'
import type { KindName } from '../kinds/registry'
import type { Field, RecordKind } from '../record/field'
import { fieldsOf } from '../record/fields-of'
import { type FormPlace, formPath } from './section-path'

/**
 * The address of a new record's form that begins with some answers.
 *
 * @param filled codes and record ids by field key: nothing that says who somebody is stands in an address
 */
export function filledForm(place: FormPlace, filled: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(filled).toString()
  const path = formPath(place)
  return query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path
}

/**
 * The answers that the address of a new record's form gives, as far as they are ones the form offers.
 *
 * @param kind of the record
 * @param group the one question group that is shown; null for all
 * @param search what stands in the address
 * @param records of the section, which a field may point to
 */
export function filledIn(
  kind: RecordKind,
  group: string | null,
  search: Readonly<Record<string, string | undefined>>,
  records: readonly { kind: KindName; recordId: string }[],
): Typed {
  const isOffered = (field: Field, value: string) => {
    if (field.type === 'code') return field.codes.codes.includes(value)
    if (field.type !== 'reference') return false
    return records.some((one) => one.kind === field.to && one.recordId === value)
  }
  const groups = kind.groups.filter(({ key }) => !group || key === group)
  return Object.fromEntries(
    fieldsOf({ ...kind, groups }).flatMap((field): [string, string[]][] => {
      const value = search[field.key]
      return value !== undefined && isOffered(field, value) ? [[field.key, [value]]] : []
    }),
  )
}
