import { isoParts } from '../dates/calendar-day'
import type { FieldError } from './errors'
import type { Field, RecordKind } from './field'
import { fieldsOf } from './fields-of'
import type { AnyValues } from './values-of'

/** Whether a number of a record follows from a date that is given to the day, and is asked of nobody. */
export function isCounted(field: Field, values: AnyValues): field is Field & { unless: string } {
  if (field.type !== 'number' || !field.unless) return false
  const other = values[field.unless]
  return typeof other === 'string' && isoParts(other)?.day !== undefined
}

/**
 * Finds numbers that were typed although they follow from a date of the record: two answers to one question.
 *
 * @param kind which record
 * @param values as read, wrong or right
 */
export function countedErrors(kind: RecordKind, values: AnyValues): FieldError[] {
  return fieldsOf(kind).flatMap((field) => {
    if (!isCounted(field, values) || values[field.key] === undefined) return []
    const params = { other: field.unless }
    return [{ field: field.key, name: field.key, reason: 'counted' as const, params }]
  })
}
