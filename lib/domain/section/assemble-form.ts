import { fieldsOf } from '../record/fields-of'
import type { Field, RecordKind } from '../record/field'
import type { Typed } from '../form/form-state'

/** Beginning of the names under which the choices of a conflict are sent: `__take.<field>` = mine or theirs. */
export const takeName = '__take'

/** Whether a form name belongs to a field: its key, or its key and a part. */
export const belongsTo = (field: Field, name: string): boolean =>
  name === field.key || name.startsWith(`${field.key}.`)

/**
 * Completes a form that was sent: fields of other question groups than the one it showed, and fields in which the
 * writer chose what somebody else saved, come from the record as it is stored.
 *
 * @param kind which record
 * @param sent every entry of the form; of a name not belonging to any field nothing is kept
 * @param group the question group that the form showed; null for all
 * @param stored the current record as a form shows it
 * @returns entries for readRecord
 */
export function assembleForm(
  kind: RecordKind,
  sent: readonly [string, unknown][],
  group: string | null,
  stored: Typed,
): [string, unknown][] {
  const shown = new Set(
    kind.groups.filter(({ key }) => !group || key === group).flatMap(({ fields }) => fields),
  )
  const theirs = new Set(
    sent.filter(([name, choice]) => name.startsWith(takeName) && choice === 'theirs').map(first),
  )
  const kept = Object.entries(stored).flatMap(([name, all]) =>
    all.map((one): [string, unknown] => [name, one]),
  )
  return fieldsOf(kind).flatMap((field: Field) => {
    const mine = shown.has(field) && !theirs.has(`${takeName}.${field.key}`)
    return (mine ? sent : kept).filter(([name]) => belongsTo(field, name))
  })
}

const first = ([name]: readonly [string, unknown]) => name
