import type { Calendar } from '../dates/calendar-day'
import { buddhistOffset, isoParts } from '../dates/calendar-day'

/**
 * A date as somebody would type it again: day, month and year, as far as it goes.
 *
 * @param iso `2026`, `2026-11` or `2026-11-22`
 * @param calendar in which the year is written
 * @returns `22/11/2026` or `22/11/2569`; the text as given when it is no such date
 */
export function typedDate(iso: string, calendar: Calendar): string {
  const parts = isoParts(iso)
  if (!parts) return iso
  const year = parts.year + (calendar === 'buddhist' ? buddhistOffset : 0)
  const two = (part: number) => String(part).padStart(2, '0')
  return [parts.day, parts.month]
    .filter((part) => part !== undefined)
    .map((part) => `${two(part)}/`)
    .concat(String(year))
    .join('')
}

/**
 * The day and the time that clocks of a zone show at an instant.
 *
 * @param instant ISO 8601 instant
 * @param timeZone IANA name
 * @returns date `2026-11-22` and time `14:30`
 */
export function localMoment(instant: string, timeZone: string): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}
