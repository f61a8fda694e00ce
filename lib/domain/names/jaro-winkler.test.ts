import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaroWinkler } from './jaro-winkler'

describe('jaroWinkler', () => {
  it.each([
    // The worked examples of Winkler's paper.
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
    ['', 'a', 0],
    ['', '', 1],
  ])('%s and %s: %d', (a, b, expected) => expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3))

  it('is symmetric, within 0 and 1, and 1 for equal words alone', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const likeness = jaroWinkler(a, b)
        expect(likeness).toBeCloseTo(jaroWinkler(b, a), 12)
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        if (a !== b) expect(likeness).toBeLessThan(1)
      }),
    )
  })
})
