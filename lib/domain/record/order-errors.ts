import type { FieldError } from './errors'
import type { RecordKind } from './field'
import { fieldsOf } from './fields-of'
import { localMoment } from './local-moment'
import type { AnyValues } from './values-of'

/** Clocks of phones and servers differ; a moment this far ahead is still "now". */
const clockDifference = 5 * 60_000

/** Compares as far as both dates go: 2026 is neither before nor after 2026-11. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

/**
 * Finds dates and moments that cannot be: in the future where the past is asked for, or before
 * another field of the record that comes first.
 *
 * @param kind which record
 * @param values as read, wrong or right
 * @param options.now ISO 8601 instant; options.timeZone decides which day it is
 */
export function orderErrors(
  kind: RecordKind,
  values: AnyValues,
  options: { now: string; timeZone: string },
): FieldError[] {
  const errors: FieldError[] = []
  for (const field of fieldsOf(kind)) {
    const value = values[field.key]
    if ((field.type !== 'date' && field.type !== 'moment') || typeof value !== 'string') continue
    const name = field.type === 'moment' ? `${field.key}.date` : field.key
    const future =
      field.type === 'moment'
        ? Date.parse(value) > Date.parse(options.now) + clockDifference
        : isBefore(localMoment(options.now, options.timeZone).date, value)
    const other = field.notBefore
    const first = other === undefined ? undefined : values[other]
    if (field.past && future) errors.push({ field: field.key, name, reason: 'in-the-future' })
    else if (other !== undefined && typeof first === 'string' && isBefore(value, first)) {
      errors.push({ field: field.key, name, reason: 'not-before', params: { other } })
    }
  }
  return errors
}
