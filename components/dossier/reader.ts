import { ageOf } from '@/lib/domain/dates/age-of'
import type { Calendar } from '@/lib/domain/dates/calendar-day'
import { formatMoment } from '@/lib/domain/dates/format-moment'

/** How the person in front of the screen reads dates and times. */
export type Reader = { locale: string; calendar: Calendar; timeZone: string }

// Making a formatter costs more than all its uses on a page.
const relative = new Map<string, Intl.RelativeTimeFormat>()

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  let format = relative.get(locale)
  if (!format) {
    format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
    relative.set(locale, format)
  }
  return format
}

/** How long before `asOf` an instant was, in words: "3 days ago", "3 วันที่ผ่านมา". */
export function ago(instant: string, asOf: string, { locale }: Pick<Reader, 'locale'>): string {
  const age = ageOf(instant, asOf)
  if (!age) return ''
  return relativeFormat(locale).format(-age.count, age.unit)
}

/** An instant for a `<time>`: machine-readable and as this reader writes it. */
export const moment = (instant: string, reader: Reader) => ({
  iso: instant,
  text: formatMoment(instant, reader),
})
