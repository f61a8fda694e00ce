import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, meets, viewOf } from './view'

const point = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
})

describe('the view of a map', () => {
  it('shows every point, and never less than what lies around one', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const [west, south, east, north] = viewOf(points)
        for (const { lat, lon } of points) {
          expect(lon).toBeGreaterThanOrEqual(west)
          expect(lon).toBeLessThanOrEqual(east)
          expect(lat).toBeGreaterThanOrEqual(south)
          expect(lat).toBeLessThanOrEqual(north)
        }
        expect(east - west).toBeGreaterThan(1.5)
        expect(north - south).toBeGreaterThan(1.5)
      }),
    )
  })

  it('knows what lies in it', () => {
    const view = viewOf([{ lat: 13.66, lon: 102.56 }])
    const line = boxOf([
      [102, 13],
      [103, 14],
    ])
    expect(line).toEqual([102, 13, 103, 14])
    expect(meets(view, line)).toBe(true)
    expect(meets(view, boxOf([[98.5, 16.6]]))).toBe(false)
  })
})
