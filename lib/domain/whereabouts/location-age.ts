const hour = 3_600_000

/** What a location is worth by its age. Source: domain.md, "Completeness". */
export const locationWorth = [
  { state: 'fresh', factor: 1, hours: 72 },
  { state: 'ageing', factor: 0.6, hours: 7 * 24 },
  { state: 'old', factor: 0.3, hours: 30 * 24 },
  { state: 'stale', factor: 0, hours: Infinity },
] as const satisfies readonly { state: string; factor: number; hours: number }[]

type Worth = (typeof locationWorth)[number]

export type LocationAge = {
  /** 1, 0.6, 0.3 or 0: by this its points are multiplied. */
  factor: Worth['factor']
  state: Worth['state']
  /** ISO 8601 instant after which it is worth less; absent once stale. */
  nextChangeAt?: string
  /** ISO 8601 instant after which it is worth nothing, past or to come. */
  staleAt: string
}

/**
 * How old a location is and what it is still worth: ×1 to 72 hours, ×0.6 to 7 days, ×0.3 to
 * 30 days, then nothing.
 *
 * @param observedAt ISO 8601 instant at which the person was there
 * @param now ISO 8601 instant; before observedAt (clocks differ) it counts as fresh
 */
export function locationAge(observedAt: string, now: string): LocationAge {
  const seen = Date.parse(observedAt)
  const age = Date.parse(now) - seen
  const { state, factor, hours } = locationWorth.find((step) => age <= step.hours * hour)!
  const after = (count: number) => new Date(seen + count * hour).toISOString()
  return {
    factor,
    state,
    ...(hours < Infinity ? { nextChangeAt: after(hours) } : {}),
    staleAt: after(locationWorth[2].hours),
  }
}
