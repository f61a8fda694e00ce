import fc from 'fast-check'
import { expect, it } from 'vitest'
import { statuses } from '../dossier/statuses'
import { timeInStatus } from './time-in-status'

const day = 86_400_000
const at = (days: number) => new Date(Date.UTC(2026, 10, 1) + days * day).toISOString()

it('counts every stay, and a status that was entered twice once', () => {
  const path = [
    { at: at(2), from: 'reported', to: 'verifying' },
    { at: at(5), from: 'verifying', to: 'verified' },
    { at: at(6), from: 'verified', to: 'verifying' },
  ] as const
  expect(timeInStatus(at(0), path, at(10))).toEqual([
    { status: 'reported', time: 2 * day, now: false },
    { status: 'verifying', time: 7 * day, now: true },
    { status: 'verified', time: day, now: false },
  ])
})

it('is all the time since the case was opened when it never moved', () => {
  expect(timeInStatus(at(0), [], at(3))).toEqual([{ status: 'reported', time: 3 * day, now: true }])
})

it('never counts time twice or backwards, whatever dates people typed', () => {
  const step = fc.record({
    at: fc.integer({ min: -20, max: 20 }).map(at),
    from: fc.constantFrom(...statuses),
    to: fc.constantFrom(...statuses),
  })
  fc.assert(
    fc.property(fc.array(step), (path) => {
      const stays = timeInStatus(at(0), path, at(30))
      const total = stays.reduce((sum, { time }) => sum + time, 0)
      const opened = Math.min(Date.parse(at(0)), path[0] ? Date.parse(path[0].at) : Infinity)
      expect(stays.every(({ time }) => time >= 0)).toBe(true)
      expect(total).toBe(Date.parse(at(30)) - opened)
    }),
  )
})
