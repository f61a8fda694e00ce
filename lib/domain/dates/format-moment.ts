import { dateFormat, type DateStyle } from './date-format'
import { isTimeZone } from './zone-time'

/**
 * Writes an instant for a reader: `22 Nov 2026, 14:30`; 24-hour clock in every language.
 *
 * @param instantIso ISO 8601 instant with its offset, `2026-11-22T07:30:00.000Z`
 * @param style language, calendar, and the IANA time zone of the reader (UTC when the name is
 *   unknown); `zone: true` adds the zone ("GMT+7"), for anything another country will read
 * @returns the instant in words; the text as given when it is no instant
 */
export function formatMoment(
  instantIso: string,
  style: DateStyle & { timeZone: string; zone?: boolean },
): string {
  const instant = Date.parse(instantIso)
  if (Number.isNaN(instant)) return instantIso
  const known = isTimeZone(style.timeZone)
  const fields: Intl.DateTimeFormatOptions = {
    timeZone: known ? style.timeZone : 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }
  if (style.zone || !known) fields.timeZoneName = 'shortOffset'
  return dateFormat(style, fields).format(instant)
}
