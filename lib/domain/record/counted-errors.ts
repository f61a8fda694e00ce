import { isoParts } from '../dates/calendar-day'
import type { FieldError } from './errors'
import type { RecordKind } from './field'
import { fieldsOf } from './fields-of'
import type { AnyValues } from './values-of'

/**
 * Finds numbers that were typed although they follow from a date of the record: two answers to one question.
 *
 * @param kind which record
 * @param values as read, wrong or right
 */
export function countedErrors(kind: RecordKind, values: AnyValues): FieldError[] {
  return fieldsOf(kind).flatMap((field) => {
    if (field.type !== 'number' || !field.unless || values[field.key] === undefined) return []
    const other = values[field.unless]
    if (typeof other !== 'string' || isoParts(other)?.day === undefined) return []
    const params = { other: field.unless }
    return [{ field: field.key, name: field.key, reason: 'counted' as const, params }]
  })
}
