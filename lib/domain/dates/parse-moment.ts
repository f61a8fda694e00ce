import { isoParts } from './calendar-day'
import { parseDate, type DateOrder, type DateRefusal } from './parse-date'
import type { Calendar } from './calendar-day'
import { parseTime } from './parse-time'
import { instantOfLocal, isTimeZone } from './zone-time'

export type ParsedMoment =
  | { ok: true; instant: string; calendar: Calendar }
  | DateRefusal
  | { ok: false; reason: 'needs-full-date' | 'not-a-time' | 'skipped-time' | 'unknown-time-zone' }

/**
 * Reads a date and a time of day typed in two fields, in the writer's time zone.
 *
 * @param typedDate as parseDate; it must have a day
 * @param typedTime as parseTime
 * @param timeZone IANA name of the zone the writer means
 * @param options as parseDate
 * @returns the instant as ISO 8601 in UTC with milliseconds; where clocks go back and show the time
 *   twice, the earlier one. Refusals: those of parseDate; needs-full-date; not-a-time;
 *   skipped-time (clocks went forward over it); unknown-time-zone.
 */
export function parseMoment(
  typedDate: string,
  typedTime: string,
  timeZone: string,
  options: { calendar?: Calendar; order?: DateOrder } = {},
): ParsedMoment {
  if (!isTimeZone(timeZone)) return { ok: false, reason: 'unknown-time-zone' }
  const date = parseDate(typedDate, options)
  if (!date.ok) return date
  const parts = isoParts(date.iso)
  if (!parts?.month || !parts.day) return { ok: false, reason: 'needs-full-date' }
  const time = parseTime(typedTime)
  if (!time) return { ok: false, reason: 'not-a-time' }
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, time.hour, time.minute)
  const instant = instantOfLocal(local, timeZone)
  if (instant === undefined) return { ok: false, reason: 'skipped-time' }
  return { ok: true, instant: new Date(instant).toISOString(), calendar: date.calendar }
}
