import { plainTyped } from '../digits/plain-typed'

const pattern =
  /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?:[:.](\d{2}))?|(?<=\d{2})(\d{2})|\s?h)?\s?(am|pm|a\.m\.|p\.m\.|น\.?|hrs?\.?)?$/u

/**
 * Reads a time of day: 14:30, 14.30, 1430, 14h30, 2:30 pm, 2pm, 14:30 น., digits of any script.
 * Seconds are accepted and dropped.
 *
 * @param typed any text
 * @returns hour 0 to 23 and minute 0 to 59, or undefined when it is no time; a bare number of one
 *   or two digits needs am, pm, h or น.
 */
export function parseTime(typed: string): { hour: number; minute: number } | undefined {
  const match = pattern.exec(plainTyped(typed).toLowerCase())
  if (!match) return undefined
  const [all, hours, colon, second = '0', compact, suffix = ''] = match
  if (all === hours) return undefined
  let hour = Number(hours)
  const minute = Number(colon ?? compact ?? 0)
  if (/^[ap]/.test(suffix)) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (suffix.startsWith('p') ? 12 : 0)
  }
  return hour < 24 && minute < 60 && Number(second) < 60 ? { hour, minute } : undefined
}
