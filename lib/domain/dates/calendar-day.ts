export type Calendar = 'gregorian' | 'buddhist'

/**
 * Years between the Thai solar Buddhist era and the common era (Thailand, from 1941 on). Lunar
 * years printed on Khmer, Lao and Burmese documents turn in April or May and are not converted.
 */
export const buddhistOffset = 543

/** The years a dossier can speak of: births of the oldest people alive to the expiry of new papers. */
export const yearRange = { from: 1900, to: 2100 } as const

/** From this number on a year can only be meant in the Buddhist era (2400 = 1857). */
const firstBuddhistYear = 2400

/**
 * Reads a four-digit year.
 *
 * @param year as typed
 * @param era the era written beside it, if any
 * @returns the year of the common era and the calendar it was written in. Without an era, a year
 *   below 2400 is of the common era even for a person who works in the Buddhist calendar: 2026 of
 *   that era is the fifteenth century.
 */
export function commonYear(year: number, era?: Calendar): { year: number; calendar: Calendar } {
  const calendar = era ?? (year >= firstBuddhistYear ? 'buddhist' : 'gregorian')
  return { year: calendar === 'buddhist' ? year - buddhistOffset : year, calendar }
}

/** Whether a year of the common era is one a dossier can speak of. */
export function isYearInRange(year: number): boolean {
  return year >= yearRange.from && year <= yearRange.to
}

/**
 * @param year of the common era
 * @param month 1 to 12
 * @returns days in that month of the proleptic Gregorian calendar
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether the month exists, and the day in it if one is given. */
export function isRealDay(year: number, month: number, day = 1): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** ISO 8601 date of reduced precision: 2026, 2026-11 or 2026-11-22. */
export function isoDate(year: number, month?: number, day?: number): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, index) => String(part).padStart(index ? 2 : 4, '0'))
    .join('-')
}

/**
 * Splits an ISO 8601 date of reduced precision.
 *
 * @param iso `2026`, `2026-11` or `2026-11-22`, as parseDate returns it
 * @returns its parts; undefined when the text is not such a date
 */
export function isoParts(iso: string): { year: number; month?: number; day?: number } | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso)
  if (!match) return undefined
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  )
  if (year === undefined || !isRealDay(year, month ?? 1, day)) return undefined
  return { year, month, day }
}
