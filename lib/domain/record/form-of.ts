import type { Calendar } from '../dates/calendar-day'
import type { Point } from '../coordinates/point'
import type { Typed } from '../form/form-state'
import type { Field, RecordKind } from './field'
import { fieldsOf } from './fields-of'
import { localMoment, typedDate } from './local-moment'
import type { AnyValues, Money, Value } from './values-of'

const isPoint = (value: object): value is Point => 'lat' in value
const isMoney = (value: object): value is Money => 'amount' in value

function typedValue(
  field: Field,
  value: Value,
  { timeZone, calendar }: { timeZone: string; calendar: Calendar },
): Typed {
  const { key, type } = field
  if (Array.isArray(value)) return { [key]: value }
  if (typeof value === 'object') {
    if (isPoint(value)) return { [key]: [`${value.lat.toFixed(6)}, ${value.lon.toFixed(6)}`] }
    if (!isMoney(value)) return {}
    return { [`${key}.amount`]: [value.amount], [`${key}.currency`]: [value.currency] }
  }
  if (type === 'date') return { [key]: [typedDate(String(value), calendar)] }
  if (type !== 'moment') return { [key]: [String(value)] }
  const { date, time } = localMoment(String(value), timeZone)
  return { [`${key}.date`]: [typedDate(date, calendar)], [`${key}.time`]: [time] }
}

/**
 * The way back from stored values to what a form shows, so that reading the form again gives the
 * same values (of instants: to the minute, the earlier one where clocks show a time twice).
 *
 * @param kind which record
 * @param values as stored
 * @param options IANA time zone and calendar of the person who will see the form
 * @returns strings by form name
 */
export function formOf(
  kind: RecordKind,
  values: AnyValues,
  options: { timeZone: string; calendar: Calendar },
): Typed {
  const typed: Typed = {}
  for (const field of fieldsOf(kind)) {
    const value = values[field.key]
    if (value !== undefined) Object.assign(typed, typedValue(field, value, options))
  }
  return typed
}
