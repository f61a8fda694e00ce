export type AgeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * Up to how long ago each unit is used. Hours go to 72 because a location is fresh for 72 hours;
 * a month is 30.4 days and a year 365, exact enough for "about 5 months ago".
 */
const scale = [
  { unit: 'minute', length: minute, below: hour },
  { unit: 'hour', length: hour, below: 72 * hour },
  { unit: 'day', length: day, below: 60 * day },
  { unit: 'month', length: 30.4 * day, below: 730 * day },
  { unit: 'year', length: 365 * day, below: Infinity },
] as const satisfies readonly { unit: AgeUnit; length: number; below: number }[]

/**
 * How long ago an instant was, for "3 days ago".
 *
 * @param instant ISO 8601 instant
 * @param now ISO 8601 instant to count from
 * @returns the largest unit that says it well and the whole number of them passed; negative when
 *   the instant is still to come; 0 minutes for less than a minute either way. Undefined when one
 *   of the two is no instant.
 */
export function ageOf(instant: string, now: string): { unit: AgeUnit; count: number } | undefined {
  const passed = Date.parse(now) - Date.parse(instant)
  const step = scale.find(({ below }) => Math.abs(passed) < below)
  if (!step) return undefined
  const count = Math.floor(Math.abs(passed) / step.length)
  return { unit: step.unit, count: passed < 0 && count > 0 ? -count : count }
}
