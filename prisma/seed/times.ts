const hour = 3_600_000

/** Times before the moment of seeding, so that what is fresh today is fresh whenever the demonstration is made. */
export type Times = {
  now: string
  /** ISO 8601 instant, to the minute. */
  hoursAgo(hours: number): string
  /** ISO 8601 date in UTC. */
  daysAgo(days: number): string
  /** ISO 8601 date in UTC, years and days from now. */
  ahead(years: number, days?: number): string
}

/** @param now ISO 8601 instant */
export function timesBefore(now: string): Times {
  const at = Date.parse(now)
  const minute = (time: number) => `${new Date(time).toISOString().slice(0, 16)}:00.000Z`
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return {
    now,
    hoursAgo: (hours) => minute(at - hours * hour),
    daysAgo: (days) => day(at - days * 24 * hour),
    ahead: (years, days = 0) => day(at + (years * 365.25 + days) * 24 * hour),
  }
}
