import { plainTyped } from '../digits/plain-typed'
import { mrzFormats, type MrzFormat, type MrzFormatName, type Span } from './formats'

export type MrzLines = { name: MrzFormatName; format: MrzFormat; lines: readonly string[] }

/** What people type or paste for the filler. */
const fillers = /[«‹≪〈＜]/gu
const doubled = new Set(['«', '≪'])

/**
 * The lines as printed, and which size of document they are of.
 *
 * @param typed lines with spaces, small letters or other marks for `<`
 * @returns refusals: empty; lines (neither two nor three); length; characters
 */
export function mrzLines(
  typed: string,
): ({ ok: true } & MrzLines) | { ok: false; reason: 'empty' | 'lines' | 'length' | 'characters' } {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => plainTyped(line.replace(fillers, (mark) => (doubled.has(mark) ? '<<' : '<'))))
    .map((line) => line.toUpperCase().replaceAll(' ', ''))
    .filter(Boolean)
  if (lines.length === 0) return { ok: false, reason: 'empty' }
  if (lines.some((line) => /[^A-Z0-9<]/.test(line))) return { ok: false, reason: 'characters' }
  const sizes = Object.entries(mrzFormats) as [MrzFormatName, MrzFormat][]
  const sameCount = sizes.filter(([, format]) => format.lines === lines.length)
  if (sameCount.length === 0) return { ok: false, reason: 'lines' }
  const found = sameCount.find(([, { length }]) => lines.every((line) => line.length === length))
  return found
    ? { ok: true, name: found[0], format: found[1], lines }
    : { ok: false, reason: 'length' }
}

/** The characters of one part. */
export function partOf({ lines }: Pick<MrzLines, 'lines'>, [line, start, length]: Span): string {
  return lines[line]!.slice(start, start + length)
}

/**
 * The document number, its check digit and what is left of the optional part. A number of more than
 * nine characters has `<` for the check digit and goes on in the optional part of a card, with the
 * check digit behind its end (ICAO Doc 9303, part 5, section 4.2.2, note j).
 */
export function mrzNumber(mrz: MrzLines): { number: string; digit: string; optional: string } {
  const { parts, checks } = mrz.format
  const number = partOf(mrz, parts.number)
  const digit = partOf(mrz, checks.number)
  const optional = partOf(mrz, parts.optional)
  const end = `${optional}<`.indexOf('<')
  if (digit !== '<' || checks.optional || end < 2 || number.includes('<')) {
    return { number, digit, optional }
  }
  return {
    number: number + optional.slice(0, end - 1),
    digit: optional.charAt(end - 1),
    optional: optional.slice(end + 1),
  }
}
