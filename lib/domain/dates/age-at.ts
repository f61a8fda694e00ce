import { daysInMonth, isoParts } from './calendar-day'

export type AgeRange = { from: number; to: number }

type Day = { year: number; month: number; day: number }

/** First and last day that a date of reduced precision can mean. */
function span(iso: string): { first: Day; last: Day } | undefined {
  const parts = isoParts(iso)
  if (!parts) return undefined
  const { year, month, day } = parts
  const lastMonth = month ?? 12
  return {
    first: { year, month: month ?? 1, day: day ?? 1 },
    last: { year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) },
  }
}

/** Completed years; a person born on 29 February completes one on 1 March of a common year. */
function completedYears(birth: Day, on: Day): number {
  const before = on.month < birth.month || (on.month === birth.month && on.day < birth.day)
  return on.year - birth.year - (before ? 1 : 0)
}

/**
 * The age of a person on a date, as far as the precision of both dates tells.
 *
 * @param birthIso `1998`, `1998-05` or `1998-05-17`
 * @param onIso the date to be aged on, of any of those precisions
 * @returns completed years, youngest and oldest possible; the same number twice when certain.
 *   Undefined when one is no date, or when the person cannot have been born yet.
 */
export function ageAt(birthIso: string, onIso: string): AgeRange | undefined {
  const birth = span(birthIso)
  const on = span(onIso)
  if (!birth || !on) return undefined
  const oldest = completedYears(birth.first, on.last)
  if (oldest < 0) return undefined
  return { from: Math.max(0, completedYears(birth.last, on.first)), to: oldest }
}
