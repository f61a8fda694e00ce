import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DossierRecords } from '../kinds/dossier-records'
import { contactState, proofStanding } from './contact-state'
import { contactWindow, isWithin } from './contact-window'
import { readShowForm } from './show-form'

const now = '2026-11-22T20:10:00.000Z'

describe('the hours of a plan', () => {
  const plan = { windowFrom: '22:00', windowUntil: '23:00' }

  it('go by the clocks of the place, not of the reader', () => {
    // 20:10 in UTC is 03:10 in Phnom Penh and 02:40 in Yangon.
    expect(contactWindow({ ...plan, placeZone: 'cambodia' }, null, now)).toEqual({
      state: 'outside',
      from: '22:00',
      until: '23:00',
      place: 'cambodia',
      now: '03:10',
    })
    const night = { windowFrom: '02:00', windowUntil: '03:00' }
    expect(contactWindow(night, 'MM-13', now)).toMatchObject({ state: 'inside', now: '02:40' })
    expect(contactWindow(night, 'KH-1', now)).toMatchObject({ state: 'outside', now: '03:10' })
    expect(contactWindow({ ...night, placeZone: 'myanmar' }, 'KH-1', now).state).toBe('inside')
  })

  it('are not judged where nobody said by whose clocks, or named none', () => {
    expect(contactWindow(plan, null, now).state).toBe('no-zone')
    expect(contactWindow({}, 'KH-1', now).state).toBe('open-ended')
    expect(contactWindow({ windowFrom: '02:00' }, 'KH-1', now)).toMatchObject({
      state: 'inside',
      until: '23:59',
    })
  })

  it('over midnight are all that the hours the other way round are not, but for both ends', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16))
    fc.assert(
      fc.property(time, time, time, (at, from, until) => {
        fc.pre(from !== until && at !== from && at !== until)
        expect(isWithin(at, from, until)).toBe(!isWithin(at, until, from))
        expect(isWithin(from, from, until) && isWithin(until, from, until)).toBe(true)
      }),
    )
  })
})

describe('how contact stands', () => {
  const at = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString()
  const log = (recordId: string, values: object) => ({ recordId, values })
  const state = (records: DossierRecords) => contactState(records, now)

  it('is overdue when the time passed that the last contact left', () => {
    const logs = [
      log('a', { at: at(-90), direction: 'to_person', nextDue: at(-60) }),
      log('b', { at: at(-50), direction: 'from_person', nextDue: at(-1) }),
    ]
    expect(state({ 'contact-log': logs })).toMatchObject({ nextDue: at(-1), overdue: true })
    expect(contactState({ 'contact-log': logs }, at(-2))).toMatchObject({ overdue: false })
  })

  it('stays due after a try that nobody answered, and is settled by one that somebody did', () => {
    const due = log('a', { at: at(-90), direction: 'to_person', nextDue: at(-60) })
    const tried = log('b', { at: at(-5), direction: 'no_answer' })
    expect(state({ 'contact-log': [due, tried] })).toMatchObject({ overdue: true, last: tried })
    const spoke = log('c', { at: at(-4), direction: 'from_person', answeredBy: 'person' })
    expect(state({ 'contact-log': [due, tried, spoke] })).toMatchObject({
      overdue: false,
      nextDue: undefined,
    })
    expect(state({})).toMatchObject({ overdue: false, last: undefined, proof: undefined })
  })

  it('names the newest proof of life that can be believed', () => {
    const proofs = [
      log('a', { at: at(-90), confidence: 'high', validUntil: at(10) }),
      log('b', { at: at(-5), duress: 'yes', validUntil: at(90) }),
    ]
    expect(state({ 'proof-of-life': proofs }).proof?.recordId).toBe('a')
    expect(state({ 'proof-of-life': proofs.slice(1) }).proof?.recordId).toBe('b')
  })

  it.each([
    [undefined, 'no-end'],
    [at(49), 'holds'],
    [at(48), 'expiring'],
    [at(0), 'expiring'],
    [at(-0.01), 'expired'],
  ] as const)('a proof valid until %s is: %s', (until, standing) => {
    expect(proofStanding(until, now)).toBe(standing)
  })
})

describe('the form that asks for a number', () => {
  const id = '0b0f7a3e-6f6b-4c7a-9c39-6f3e5b7d1a2c'
  const page = `/dossiers/HW-2345-6789/contact/contact-point/${id}/show`

  it('says of which record, and nothing but its own address is read', () => {
    const asked = { reference: 'HW-2345-6789', kind: 'contact-point', recordId: id, planSeen: 3 }
    expect(readShowForm(page, '3')).toEqual(asked)
    for (const [path, plan] of [
      [page.replace('/contact/', '/family/'), '3'],
      [page.replace('contact-point', 'no-such-kind'), '3'],
      [page.replace(id, 'x'), '3'],
      [page, '-1'],
      [page, 'null'],
      [`${page}/more`, '3'],
    ] as const) {
      expect(readShowForm(path, plan), path).toBeUndefined()
    }
  })
})
