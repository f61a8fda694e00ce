import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sections } from '../access/sections'
import { levels, offerKinds } from './codes'
import { consentGaps } from './consent-covers'
import { dayAfter, readEndOfDay } from './end-of-day'
import { chooseStanding, type PassedOn, whyNotGive } from './may-give'
import { standingOf } from './offer-standing'

const someSections = fc.subarray([...sections], { minLength: 1 })
const agencies = ['a', 'b', 'c']
const agency = fc.constantFrom(...agencies)
const instant = fc.integer({ min: 0, max: 20 }).map((n) => new Date(n * 86_400_000).toISOString())
const wish = fc.record({
  kind: fc.constantFrom(...offerKinds),
  toAgencyId: agency,
  sections: someSections,
  level: fc.constantFrom(...levels),
  expiresAt: instant,
})
const grant: fc.Arbitrary<PassedOn> = fc.record({
  grantId: fc.uuid(),
  sections: someSections,
  level: fc.constantFrom(...levels),
  expiresAt: instant,
  doNotShare: fc.subarray(agencies),
  consentId: fc.constant(null),
  purpose: fc.constant('coordination'),
  basis: fc.constant('person'),
})

describe('who may give what', () => {
  it('the owner gives anything to anybody', () => {
    fc.assert(fc.property(wish, (wished) => whyNotGive({ grantId: null }, wished).length === 0))
  })

  it('nobody gives more than they hold, longer, or to somebody barred, and never the dossier', () => {
    fc.assert(
      fc.property(grant, wish, (held, wished) => {
        const given = whyNotGive(held, wished).length === 0
        const within =
          wished.kind !== 'transfer' &&
          wished.sections.every((one) => held.sections.includes(one)) &&
          !(wished.level === 'contribute' && held.level === 'view') &&
          wished.expiresAt <= held.expiresAt &&
          !held.doNotShare.includes(wished.toAgencyId)
        expect(given).toBe(within)
      }),
      { numRuns: 2_000 },
    )
  })

  it('two grants together carry nothing that neither carries alone', () => {
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 3 }), wish, (held, wished) => {
        const chosen = chooseStanding(held, wished)
        expect(chosen.ok).toBe(held.some((one) => whyNotGive(one, wished).length === 0))
        if (!chosen.ok) expect(chosen.reasons.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what a consent covers', () => {
  const consent = {
    purpose: 'repatriation',
    recipientAgencyId: null,
    sections: ['identity', 'contact'],
    withdrawn: false,
  }
  const wished = {
    purpose: 'repatriation',
    toAgencyId: 'a',
    sections: ['identity' as const],
  }
  it.each([
    ['its purpose, any agency and its sections', {}, []],
    ['its named agency', { recipientAgencyId: 'a' }, []],
    ['no other agency', { recipientAgencyId: 'b' }, ['other-agency']],
    ['no other purpose', { purpose: 'investigation' }, ['other-purpose']],
    ['no section it does not name', { sections: ['contact'] }, ['other-sections']],
    ['nothing once withdrawn', { withdrawn: true }, ['withdrawn']],
  ])('%s', (_, change, gaps) => {
    expect(consentGaps({ ...consent, ...change }, wished)).toEqual(gaps)
  })
})

describe('until the end of a day', () => {
  const at = { now: '2026-11-22T20:00:00.000Z', most: 30, timeZone: 'Asia/Bangkok' }
  const read = (typed: string, calendar: 'gregorian' | 'buddhist' = 'gregorian') =>
    readEndOfDay(typed, { ...at, calendar })

  it('is the last second of the day there', () => {
    expect(read('2026-11-30')).toEqual({ ok: true, instant: '2026-11-30T16:59:59.000Z' })
    expect(read('30/11/2569', 'buddhist')).toEqual(read('30 Nov 2026'))
  })
  it.each([
    ['', 'missing'],
    ['soon', 'not-a-day'],
    ['2026', 'not-a-day'],
    ['2026-11-22', 'past'],
    ['2027-02-01', 'too-late'],
  ])('%s is refused: %s', (typed, fault) => expect(read(typed)).toEqual({ ok: false, fault }))

  it('the day that a form offers is one that it takes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('Asia/Bangkok', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        (days, timeZone, date) => {
          const now = date.toISOString()
          const typed = dayAfter(now, days, timeZone)
          const options = { now, most: 30, timeZone, calendar: 'gregorian' as const }
          expect(readEndOfDay(typed, options).ok).toBe(true)
        },
      ),
    )
  })
})

it('an offer that waits lapses with its time; one that was answered stays answered', () => {
  const offer = { answerBy: '2026-11-22T00:00:00Z', expiresAt: '2026-12-22T00:00:00Z' }
  const on = (state: 'offered' | 'to-approve' | 'accepted', now: string) =>
    standingOf({ ...offer, state }, now)
  expect(on('offered', '2026-11-21T23:59:59Z')).toBe('offered')
  expect(on('offered', '2026-11-22T00:00:00Z')).toBe('lapsed')
  expect(on('to-approve', '2026-11-22T00:00:00Z')).toBe('lapsed')
  expect(on('accepted', '2026-11-23T00:00:00Z')).toBe('accepted')
})
