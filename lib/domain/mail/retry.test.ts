import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isGivenUp, lease, retry, waitAfterTries } from './retry'

it('waits twice as long after each try, and never longer than six hours', () => {
  expect([1, 2, 3, 4].map(waitAfterTries)).toEqual([60, 120, 240, 480])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), (tries) => {
      const wait = waitAfterTries(tries)
      expect(wait).toBeGreaterThanOrEqual(retry.first)
      expect(wait).toBeLessThanOrEqual(retry.longest)
      expect(waitAfterTries(tries + 1)).toBeGreaterThanOrEqual(wait)
    }),
  )
})

it('is given up after three days, not before', () => {
  const day = 86_400_000
  expect(isGivenUp(0, 3 * day - 1)).toBe(false)
  expect(isGivenUp(0, 3 * day)).toBe(true)
})

it('is kept longer than the mail server is waited for', () => {
  expect(lease).toBeGreaterThan(120)
})
