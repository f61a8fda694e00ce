import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMoment } from './parse-moment'
import { parseTime } from './parse-time'
import { instantOfLocal } from './zone-time'

describe('parseTime', () => {
  it.each([
    ['14:30', 14, 30],
    ['14.30 น.', 14, 30],
    ['๑๔:๓๐', 14, 30],
    ['1430', 14, 30],
    ['0905', 9, 5],
    ['14h30', 14, 30],
    ['7h', 7, 0],
    ['2:30 pm', 14, 30],
    ['12am', 0, 0],
    ['12:15 p.m.', 12, 15],
    ['23:59:59', 23, 59],
    ['00:00', 0, 0],
  ])('reads %s', (typed, hour, minute) => expect(parseTime(typed)).toEqual({ hour, minute }))

  it.each(['', '14', '24:00', '12:60', '13 pm', '0pm', '14:3', '930', 'noon', '10:00:61'])(
    'refuses %s',
    (typed) => expect(parseTime(typed)).toBeUndefined(),
  )
})

describe('parseMoment', () => {
  const instant = (date: string, time: string, zone: string) => {
    const parsed = parseMoment(date, time, zone)
    return parsed.ok ? parsed.instant : parsed.reason
  }

  it.each([
    ['22 Nov 2026', '14:30', 'Asia/Phnom_Penh', '2026-11-22T07:30:00.000Z'],
    ['22/11/2569', '0030', 'Asia/Bangkok', '2026-11-21T17:30:00.000Z'],
    ['2026-11-22', '12:00', 'Asia/Yangon', '2026-11-22T05:30:00.000Z'],
    ['2026-11-22', '12:00', 'Asia/Kathmandu', '2026-11-22T06:15:00.000Z'],
    ['2026-07-01', '12:00', 'Europe/Paris', '2026-07-01T10:00:00.000Z'],
    ['2026-01-01', '12:00', 'Europe/Paris', '2026-01-01T11:00:00.000Z'],
    // Clocks go back from 3:00 to 2:00: 2:30 happens twice, the earlier is taken.
    ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Paris', 'skipped-time'],
    ['2026-11', '12:00', 'Asia/Bangkok', 'needs-full-date'],
    ['2026', '12:00', 'Asia/Bangkok', 'needs-full-date'],
    ['2026-11-22', 'noon', 'Asia/Bangkok', 'not-a-time'],
    ['soon', '12:00', 'Asia/Bangkok', 'not-a-date'],
    ['2026-11-22', '12:00', 'Atlantis/Capital', 'unknown-time-zone'],
  ])('%s %s in %s is %s', (date, time, zone, expected) => {
    expect(instant(date, time, zone)).toBe(expected)
  })

  it('agrees with the clock of the zone at every instant that is shown once', () => {
    const zones = ['Asia/Bangkok', 'Asia/Yangon', 'Australia/Lord_Howe', 'America/New_York']
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
        const local = minute * 60_000
        const found = instantOfLocal(local, timeZone)
        if (found === undefined) return
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(found)
        expect(shown).toBe(new Date(local).toISOString().slice(0, 16).replace('T', ' '))
      }),
    )
  })
})
