import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockSide, pixelsUnder } from './boxes'

const hundredths = fc.double({ min: 0, max: 100, noNaN: true })
const box = fc
  .tuple(hundredths, hundredths, hundredths, hundredths)
  .map(([left, top, width, height]) => ({
    left,
    top,
    width: Math.min(width, 100 - left),
    height: Math.min(height, 100 - top),
  }))
const side = fc.integer({ min: 1, max: 2400 })

it('hides every pixel that a box touches, up to the end of its block and one more, and none outside the picture', () => {
  fc.assert(
    fc.property(box, side, side, (one, width, height) => {
      const hidden = pixelsUnder(one, { width, height })
      const right = hidden.left + hidden.width
      expect(hidden.left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(hidden.top + hidden.height).toBeLessThanOrEqual(height)
      expect(hidden.width).toBeGreaterThan(0)
      const [from, to] = [one.left, one.left + one.width].map((part) => (part / 100) * width)
      expect(hidden.left).toBeLessThanOrEqual(Math.max(0, from! - blockSide))
      expect(right).toBeGreaterThanOrEqual(Math.min(width, to! + blockSide))
      expect(hidden.left % blockSide).toBe(0)
      expect(right === width || right % blockSide === 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
