import { isoParts } from './calendar-day'
import { dateFormat, type DateStyle } from './date-format'

/**
 * Writes a date for a reader, keeping its precision: `22 Nov 2026`, `Nov 2026`, `2026`;
 * `22 พ.ย. 2569`; and with the era where it is not the one that reader expects: `22 Nov 2569 BE`.
 *
 * @param iso `2026`, `2026-11` or `2026-11-22`
 * @param style language and calendar; `era: true` names the era always
 * @returns the date in words; the text as given when it is no such date
 */
export function formatDate(iso: string, style: DateStyle & { era?: boolean }): string {
  const parts = isoParts(iso)
  if (!parts) return iso
  const { year, month, day } = parts
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) fields.month = 'short'
  if (day) fields.day = 'numeric'
  return dateFormat(style, fields, style.era).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}
