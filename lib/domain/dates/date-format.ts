import type { Calendar } from './calendar-day'

export type DateStyle = {
  /** BCP 47 language of the reader. */
  locale: string
  calendar: Calendar
}

/** Plain `en` orders dates as the United States do; the field writes the day first. */
const regionOf: Record<string, string> = { en: 'en-GB' }
/** The calendar a reader of the language expects when none is named. */
const usualCalendar = (locale: string): Calendar =>
  /^th\b/.test(locale) ? 'buddhist' : 'gregorian'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The formatter for one precision and style. ASCII digits in every language, so that a date can be
 * copied into any form; the era is named wherever it is not the one the reader expects.
 *
 * @param style language and calendar of the reader
 * @param fields what to show, as Intl.DateTimeFormat takes it; `timeZone` must be among them
 * @param namesEra name the era even where it is the expected one
 */
export function dateFormat(
  style: DateStyle,
  fields: Intl.DateTimeFormatOptions,
  namesEra = false,
): Intl.DateTimeFormat {
  const key = JSON.stringify([style.locale, style.calendar, fields, namesEra])
  let format = formats.get(key)
  if (!format) {
    const era = namesEra || style.calendar !== usualCalendar(style.locale)
    format = new Intl.DateTimeFormat(regionOf[style.locale] ?? style.locale, {
      calendar: style.calendar === 'buddhist' ? 'buddhist' : 'gregory',
      numberingSystem: 'latn',
      ...fields,
      ...(era ? { era: 'short' } : {}),
    })
    formats.set(key, format)
  }
  return format
}
