import { plainTyped } from '../digits/plain-typed'
import type { Calendar } from './calendar-day'
import { monthNumber, wordKey } from './month-names'

/** Era marks, in the languages in which dates are typed here. */
const eras = {
  buddhist: ['be', 'b.e.', 'พ.ศ.', 'พศ', 'พุทธศักราช', 'ພ.ສ.', 'ព.ស.'],
  gregorian: ['ad', 'ce', 'a.d.', 'c.e.', 'ค.ศ.', 'คริสต์ศักราช', 'ຄ.ສ.', 'គ.ស.'],
} as const satisfies Record<Calendar, readonly string[]>

/** Words around a date that say nothing more: ordinals, "day", "month", "year", weekdays. */
const ignored = [
  'st nd rd th of the day month year date',
  'วันที่ วัน ที่ เดือน ปี ngày tháng thg năm tanggal tgl ថ្ងៃទី ថ្ងៃ ខែ ឆ្នាំ ວັນທີ ເດືອນ ປີ',
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันพฤหัส วันศุกร์ วันเสาร์ วันอาทิตย์ จ. อ. พ. พฤ. ศ. ส. อา.',
].flatMap((words) => words.split(' ').map(wordKey))

const eraOf = new Map<string, Calendar>(
  Object.entries(eras).flatMap(([era, words]) =>
    words.map((word) => [wordKey(word), era as Calendar] as const),
  ),
)
const skipped = new Set(ignored)

export type DateWords = {
  /** The numbers in the order typed, as digits. */
  numbers: string[]
  /** Month given as a word, 1 to 12. */
  month?: number
  era?: Calendar
}

/** 2026年11月22日 and 2026년 11월 22일: the unit follows the number. */
const withUnits = /(\d+)\s*[年년]\s*(?:(\d+)\s*[月월]\s*(?:(\d+)\s*[日일号號])?)?/u
/** A number, an abbreviation of two parts (พ.ย., B.E.) or a word. */
const token = /\d+|(?:\p{L}\p{M}*){1,2}\.\s?\p{L}\p{M}*(?!\p{L}|\p{M})\.?|[\p{L}\p{M}]+\.?/gu

/**
 * Splits what was typed for a date into numbers, a month word and an era.
 *
 * @param typed any text
 * @returns the parts, or undefined when it holds anything that no date holds
 */
export function dateWords(typed: string): DateWords | undefined {
  const text = plainTyped(typed)
    .replace(withUnits, (_all, ...parts: unknown[]) =>
      parts
        .slice(0, 3)
        .filter((part) => part !== undefined)
        .join('-'),
    )
    .toLowerCase()
  if (text.length > 60 || /[^\s.,/'-]/u.test(text.replace(token, ''))) return undefined
  const words: DateWords = { numbers: [] }
  for (const [part] of text.matchAll(token)) {
    const month = monthNumber(part)
    const era = eraOf.get(wordKey(part))
    if (/^\d/.test(part)) words.numbers.push(part)
    else if (month && !words.month) words.month = month
    else if (era && !words.era) words.era = era
    else if (!skipped.has(wordKey(part))) return undefined
  }
  return words
}
