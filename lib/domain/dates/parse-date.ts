import { commonYear, isRealDay, isYearInRange, isoDate, type Calendar } from './calendar-day'
import { dateWords, type DateWords } from './date-words'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

export type DateRefusal =
  | { ok: false; reason: 'empty' | 'not-a-date' | 'impossible-date' }
  | { ok: false; reason: 'two-digit-year' | 'no-year' | 'year-out-of-range' }
  /** Day and month could be either way round: both readings, ISO, day first read first. */
  | { ok: false; reason: 'ambiguous'; readings: [string, string] }

export type ParsedDate = { ok: true; iso: string; calendar: Calendar } | DateRefusal

type Written = { year: string; month?: number; day?: number }
type Reading = Written[] | 'not-a-date' | 'two-digit-year' | 'no-year'

const isYear = (digits: string | undefined): digits is string => digits?.length === 4
const isSmall = (digits: string | undefined): digits is string =>
  digits !== undefined && digits.length <= 2

/** 22112026 or 20261122. Never both: the month and day that would end the second are no year in range. */
function readCompact(digits: string): Reading {
  const first = { year: digits.slice(0, 4), month: +digits.slice(4, 6), day: +digits.slice(6) }
  const last = { year: digits.slice(4), month: +digits.slice(2, 4), day: +digits.slice(0, 2) }
  return isYearInRange(commonYear(+last.year).year) ? [last] : [first]
}

function readWithMonthWord({ numbers, month }: DateWords): Reading {
  const [a, b] = numbers
  if (numbers.length === 0) return 'no-year'
  if (numbers.length === 1) {
    if (isYear(a)) return [{ year: a, month }]
    if (!isSmall(a)) return 'not-a-date'
    return +a >= 1 && +a <= 31 ? 'no-year' : 'two-digit-year'
  }
  if (numbers.length > 2) return 'not-a-date'
  if (isYear(a) && isSmall(b)) return [{ year: a, month, day: +b }]
  if (isSmall(a) && isYear(b)) return [{ year: b, month, day: +a }]
  return isSmall(a) && isSmall(b) ? 'two-digit-year' : 'not-a-date'
}

function readNumbers(numbers: string[]): Reading {
  const [a, b, c] = numbers
  if (numbers.length === 1) {
    if (a?.length === 8) return readCompact(a)
    if (isYear(a)) return [{ year: a }]
    return isSmall(a) ? 'no-year' : 'not-a-date'
  }
  if (numbers.length === 2) {
    if (isYear(a) && isSmall(b)) return [{ year: a, month: +b }]
    if (isSmall(a) && isYear(b)) return [{ year: b, month: +a }]
    return isSmall(a) && isSmall(b) ? 'no-year' : 'not-a-date'
  }
  if (numbers.length !== 3 || !isSmall(b)) return 'not-a-date'
  if (isYear(a) && isSmall(c)) return [{ year: a, month: +b, day: +c }]
  if (!isSmall(a)) return 'not-a-date'
  if (isSmall(c)) return 'two-digit-year'
  if (!isYear(c)) return 'not-a-date'
  return [
    { year: c, month: +b, day: +a },
    { year: c, month: +a, day: +b },
  ]
}

/**
 * Reads a date as people type it: digits of any script; 22/11/2026, 22.11.2026, 22-11-2026,
 * 22 11 2026, 2026-11-22, 20261122, 22 Nov 2026, Nov 2026, 2026, 22 พ.ย. 2569, 2026年11月22日; Buddhist-era
 * years (an era mark, or any year from 2400 on).
 *
 * @param typed any text
 * @param options.calendar the calendar the person works in. The year by itself tells its era; the
 *   calendar tells that, like a Buddhist-era year, its writers put the day before the month.
 * @param options.order how that person orders day and month in figures, when known. It decides only
 *   where both readings are real days; without it those are refused as ambiguous, with both readings.
 * @returns an ISO 8601 date of the precision typed, and the calendar it was typed in. Refusals:
 *   empty; not-a-date; impossible-date (30 February); two-digit-year (26 could be 1926 or 2026, or
 *   2526 in Thai use); no-year; year-out-of-range (before 1900 or after 2100); ambiguous.
 */
export function parseDate(
  typed: string,
  options: { calendar?: Calendar; order?: DateOrder } = {},
): ParsedDate {
  if (typed.trim() === '') return { ok: false, reason: 'empty' }
  const words = dateWords(typed)
  if (!words || (words.numbers.length === 0 && !words.month)) {
    return { ok: false, reason: 'not-a-date' }
  }
  const written = words.month ? readWithMonthWord(words) : readNumbers(words.numbers)
  if (typeof written === 'string') return { ok: false, reason: written }
  const { year, calendar } = commonYear(+written[0]!.year, words.era)
  if (!isYearInRange(year)) return { ok: false, reason: 'year-out-of-range' }
  const real = written
    .filter(({ month, day }) => isRealDay(year, month ?? 1, day ?? 1))
    .map(({ month, day }) => isoDate(year, month, day))
  const [first, second] = real
  if (first === undefined) return { ok: false, reason: 'impossible-date' }
  const order =
    options.order ?? ([calendar, options.calendar].includes('buddhist') ? 'dmy' : undefined)
  if (second === undefined || first === second || order === 'dmy') {
    return { ok: true, iso: first, calendar }
  }
  if (order === 'mdy') return { ok: true, iso: second, calendar }
  return { ok: false, reason: 'ambiguous', readings: [first, second] }
}
