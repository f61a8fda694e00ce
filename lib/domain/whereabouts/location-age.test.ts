import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locationAge } from './location-age'

const seen = '2026-11-01T00:00:00.000Z'
const after = (hours: number, milliseconds = 0) =>
  new Date(Date.parse(seen) + hours * 3_600_000 + milliseconds).toISOString()

describe('what a location is worth by its age', () => {
  it.each([
    [-1, 0, 1, 'fresh', after(72)],
    [0, 0, 1, 'fresh', after(72)],
    [72, 0, 1, 'fresh', after(72)],
    [72, 1, 0.6, 'ageing', after(168)],
    [168, 0, 0.6, 'ageing', after(168)],
    [168, 1, 0.3, 'old', after(720)],
    [720, 0, 0.3, 'old', after(720)],
    [720, 1, 0, 'stale', undefined],
    [99_999, 0, 0, 'stale', undefined],
  ])('%d hours and %d ms later it is worth × %d', (hours, ms, factor, state, nextChangeAt) => {
    expect(locationAge(seen, after(hours, ms))).toEqual({
      factor,
      state,
      staleAt: after(720),
      ...(nextChangeAt ? { nextChangeAt } : {}),
    })
  })

  it('never gains worth, and changes at no other time than it says', () => {
    const hours = fc.integer({ min: 0, max: 1000 * 3600 })
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((s) => after(s / 3600))
        const first = locationAge(seen, sooner!)
        const second = locationAge(seen, later!)
        expect(second.factor).toBeLessThanOrEqual(first.factor)
        const changed = first.nextChangeAt !== undefined && later! > first.nextChangeAt
        expect(second.factor !== first.factor).toBe(changed)
      }),
    )
  })
})
