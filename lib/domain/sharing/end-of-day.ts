import { parseDate } from '../dates/parse-date'
import type { Calendar } from '../dates/calendar-day'
import { instantOfLocal } from '../dates/zone-time'

export type DayFault = 'missing' | 'not-a-day' | 'past' | 'too-late'
export type ReadDay = { ok: true; instant: string } | { ok: false; fault: DayFault }

const day = 86_400_000

/**
 * Reads the day until the end of which something holds, typed in any calendar the application reads.
 *
 * @param typed as typed; `most` days from `now` (ISO 8601 instant) at the latest
 * @param reader the calendar and IANA time zone of whoever typed it
 * @returns the last second of that day there, as an ISO 8601 instant. Refusals: missing; not-a-day (no date, or a month
 *   or year alone); past; too-late.
 */
export function readEndOfDay(
  typed: string,
  { now, most, ...reader }: { now: string; most: number; calendar: Calendar; timeZone: string },
): ReadDay {
  const date = parseDate(typed, { calendar: reader.calendar, order: 'dmy' })
  if (!date.ok) return { ok: false, fault: date.reason === 'empty' ? 'missing' : 'not-a-day' }
  if (date.iso.length !== 10) return { ok: false, fault: 'not-a-day' }
  const local = Date.parse(`${date.iso}T23:59:59Z`)
  const end = instantOfLocal(local, reader.timeZone) ?? local
  if (end <= Date.parse(now)) return { ok: false, fault: 'past' }
  if (end > Date.parse(now) + (most + 1) * day) return { ok: false, fault: 'too-late' }
  return { ok: true, instant: new Date(end).toISOString() }
}

/** The day `days` after `now` where the reader is: `2026-12-22`, for filling a form in. */
export function dayAfter(now: string, days: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(Date.parse(now) + days * day)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
