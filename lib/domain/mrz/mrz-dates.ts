import { isoDate, isRealDay } from '../dates/calendar-day'

const six = /^(\d\d)(\d\d|<<)(\d\d|<<)$/

/**
 * Reads a date of six digits. Unknown months and days are `<<` and leave a date of less precision.
 *
 * @param text YYMMDD
 * @param century completes the year
 * @returns ISO 8601 date; undefined when it is none
 */
function readSix(text: string, century: (yy: number) => number): string | undefined {
  const match = six.exec(text)
  if (!match) return undefined
  const year = century(Number(match[1]))
  const month = match[2] === '<<' ? undefined : Number(match[2])
  const day = match[3] === '<<' || month === undefined ? undefined : Number(match[3])
  return isRealDay(year, month ?? 1, day) ? isoDate(year, month, day) : undefined
}

/**
 * @param text YYMMDD of a birth
 * @param now ISO 8601 instant: a birth lies before it and, of two possible centuries, in the later one
 */
export function mrzBirthDate(text: string, now: string): string | undefined {
  const [year, today] = [Number(now.slice(0, 4)), now.slice(2, 10).replaceAll('-', '')]
  const century = Math.floor(year / 100) * 100
  return readSix(text, (yy) => yy + (text.replaceAll('<', '0') > today ? century - 100 : century))
}

/**
 * @param text YYMMDD of an expiry
 * @param now ISO 8601 instant: no document is issued for more than 50 years, and old ones are still read
 */
export function mrzExpiryDate(text: string, now: string): string | undefined {
  const year = Number(now.slice(0, 4))
  const century = Math.floor(year / 100) * 100
  return readSix(text, (yy) => {
    const full = century + yy
    return full > year + 50 ? full - 100 : full
  })
}
