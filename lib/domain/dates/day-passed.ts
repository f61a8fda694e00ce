/**
 * Whether a day is over: on the day itself it is not, and a month or a year that is going on is not either.
 *
 * @param date ISO 8601, as precise as it is known
 * @param today ISO 8601 day
 */
export const dayPassed = (date: string, today: string): boolean =>
  date < today.slice(0, date.length)
