import type { RecordKind } from './field'
import { fieldsOf } from './fields-of'
import type { AnyValues } from './values-of'

/** The fields of a kind that no screen is sent before they were asked for, in the order of the form. */
export const guardedKeys = (kind: RecordKind): string[] =>
  fieldsOf(kind).flatMap(({ key, guarded }) => (guarded ? [key] : []))

/** What may be sent of a record whose guarded fields were not asked for. */
export type Veiled = {
  values: AnyValues
  /** Guarded fields that hold something which is not among the values. */
  hidden: readonly string[]
}

/**
 * Takes the guarded fields out of a record.
 *
 * @param kind which record
 * @param values as stored
 * @returns all other values, and which fields were taken out
 */
export function hideGuarded(kind: RecordKind, values: AnyValues): Veiled {
  const hidden = guardedKeys(kind).filter((key) => values[key] !== undefined)
  if (hidden.length === 0) return { values, hidden }
  const rest = Object.entries(values).filter(([key]) => !hidden.includes(key))
  return { values: Object.fromEntries(rest), hidden }
}
