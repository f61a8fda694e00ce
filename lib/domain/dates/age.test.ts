import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageAt } from './age-at'
import { ageBand, ageBands } from './age-band'
import { ageOf } from './age-of'

describe('ageOf', () => {
  const now = '2026-11-22T12:00:00.000Z'
  it.each([
    ['2026-11-22T11:59:30.000Z', 'minute', 0],
    ['2026-11-22T11:01:00.000Z', 'minute', 59],
    ['2026-11-22T11:00:00.000Z', 'hour', 1],
    ['2026-11-19T12:00:01.000Z', 'hour', 71],
    ['2026-11-19T12:00:00.000Z', 'day', 3],
    ['2026-10-22T12:00:00.000Z', 'day', 31],
    ['2026-06-22T12:00:00.000Z', 'month', 5],
    ['2020-11-22T12:00:00.000Z', 'year', 6],
    ['2026-11-27T12:00:00.000Z', 'day', -5],
    ['2026-11-22T14:00:00+07:00', 'hour', 5],
  ])('%s is %s × %i', (instant, unit, count) => {
    expect(ageOf(instant, now)).toEqual({ unit, count })
  })

  it('says nothing of what is no instant', () => expect(ageOf('soon', now)).toBeUndefined())
})

describe('ageAt', () => {
  it.each([
    ['1998-05-17', '2026-05-16', 27, 27],
    ['1998-05-17', '2026-05-17', 28, 28],
    ['1998-05', '2026-05-17', 27, 28],
    ['1998', '2026-05-17', 27, 28],
    ['1998', '2026-12-31', 28, 28],
    ['1998', '2026', 27, 28],
    ['2008-02-29', '2026-02-28', 17, 17],
    ['2008-02-29', '2026-03-01', 18, 18],
    ['2026-11', '2026-11-22', 0, 0],
  ])('born %s, on %s: %i to %i', (birth, on, from, to) => {
    expect(ageAt(birth, on)).toEqual({ from, to })
  })

  it('refuses birth after the date, and what is no date', () => {
    expect(ageAt('2027', '2026-11-22')).toBeUndefined()
    expect(ageAt('2026-02-30', '2026-11-22')).toBeUndefined()
  })

  it('holds the exact age within the range of every less precise birth date', () => {
    const date = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, (birth) => {
        const exact = ageAt(birth, '2026-11-22')!
        expect(exact.from).toBe(exact.to)
        for (const precision of [4, 7]) {
          const range = ageAt(birth.slice(0, precision), '2026-11-22')!
          expect(range.from).toBeLessThanOrEqual(exact.from)
          expect(range.to).toBeGreaterThanOrEqual(exact.to)
          expect(range.to - range.from).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('ageBand', () => {
  it('covers every age once', () => {
    for (let age = 0; age < 130; age += 1) {
      expect(ageBands.filter(({ from, to }) => from <= age && age <= to)).toHaveLength(1)
    }
  })

  it('never guesses across the border of adulthood', () => {
    expect(ageBand({ from: 17, to: 17 })).toBe('9-17')
    expect(ageBand({ from: 17, to: 18 })).toBeUndefined()
    expect(ageBand({ from: 18, to: 18 })).toBe('18-20')
    expect(ageBand({ from: 60, to: 61 })).toBe('48+')
    expect(ageBand(undefined)).toBeUndefined()
  })
})
