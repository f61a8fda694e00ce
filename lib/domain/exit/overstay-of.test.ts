import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordKinds } from '../kinds/registry'
import { readRecord } from '../record/read-record'
import { overstayOf } from './overstay-of'

const today = '2026-11-22'
const usd = (amount: string) => ({ amount, currency: 'USD' })
const day = (offset: number) =>
  new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)

describe('an overstay', () => {
  it('counts the days after the last permitted one, the day of leaving included', () => {
    const count = overstayOf(
      { permittedUntil: '2026-05-01', countedUntil: '2026-05-04', rate: usd('10') },
      today,
    )
    expect(count).toEqual({
      days: 3,
      basis: 'dates',
      until: '2026-05-04',
      running: false,
      fine: usd('30'),
      capped: false,
      settled: null,
    })
  })

  it('grows until somebody says when the count ends', () => {
    const values = { permittedUntil: '2026-11-20', rate: usd('500.50') }
    expect(overstayOf(values, today)).toMatchObject({
      days: 2,
      running: true,
      fine: usd('1001.00'),
    })
    expect(overstayOf(values, '2026-11-23')).toMatchObject({ days: 3, fine: usd('1501.50') })
  })

  it('is limited where the law limits it, in the same currency only', () => {
    const values = { permittedUntil: '2026-01-01', rate: { amount: '500', currency: 'THB' } }
    const most = { amount: '20000.00', currency: 'THB' }
    expect(overstayOf({ ...values, most }, today)).toMatchObject({ fine: most, capped: true })
    expect(overstayOf({ ...values, most: usd('1') }, today).fine!.amount).toBe('162500')
  })

  it('takes a typed number only where the dates are not known to the day', () => {
    expect(overstayOf({ days: 40, rate: usd('10') }, today)).toMatchObject({
      days: 40,
      basis: 'typed',
      until: null,
      fine: usd('400'),
    })
    expect(overstayOf({ permittedUntil: '2026-05', days: 7 }, today)).toMatchObject({ days: 7 })
    expect(overstayOf({ permittedUntil: '2026-05' }, today)).toMatchObject({
      days: null,
      fine: null,
    })
    const partly = { permittedUntil: '2026-05-01', countedUntil: '2026-06' }
    expect(overstayOf(partly, today)).toMatchObject({ days: null, running: false })
  })

  it('says what settled it', () => {
    const owed = { permittedUntil: '2026-05-01' }
    expect(overstayOf(owed, today).settled).toBeNull()
    expect(overstayOf({ ...owed, waiver: 'pending' }, today).settled).toBeNull()
    expect(overstayOf({ ...owed, waiver: 'in_part' }, today).settled).toBeNull()
    expect(overstayOf({ ...owed, waiver: 'granted' }, today).settled).toBe('waived')
    expect(overstayOf({ ...owed, waiver: 'in_part', paidOn: today }, today).settled).toBe('paid')
    expect(overstayOf({ permittedUntil: today }, today).settled).toBe('none')
    expect(overstayOf({}, today).settled).toBeNull()
  })

  const offsets = fc.integer({ min: 0, max: 2000 })
  const cents = fc.integer({ min: 0, max: 10_000_000 })

  it('never is negative, and a day more is a day more', () => {
    fc.assert(
      fc.property(offsets, offsets, (permitted, until) => {
        const { days } = overstayOf(
          { permittedUntil: day(permitted), countedUntil: day(until) },
          today,
        )
        expect(days).toBe(Math.max(0, until - permitted))
      }),
    )
  })

  it('multiplies to the cent, whatever the amounts', () => {
    fc.assert(
      fc.property(offsets, cents, fc.option(cents), (days, rate, most) => {
        const money = (all: number) => usd((all / 100).toFixed(2))
        const { fine, capped } = overstayOf(
          { days, rate: money(rate), ...(most !== null && { most: money(most) }) },
          today,
        )
        const full = BigInt(days) * BigInt(rate)
        const limited = most !== null && BigInt(most) < full
        expect(capped).toBe(limited)
        expect(BigInt(fine!.amount.replace('.', ''))).toBe(limited ? BigInt(most) : full)
      }),
    )
  })
})

describe('the form of an overstay', () => {
  const read = (form: Record<string, string>) =>
    readRecord(recordKinds.overstay, Object.entries(form), {
      timeZone: 'Asia/Bangkok',
      calendar: 'gregorian',
      defaultCountry: 'TH',
      now: '2026-11-22T10:00:00.000Z',
    })

  it('refuses a typed number beside dates it follows from', () => {
    const both = read({ permittedUntil: '1/5/2026', days: '12' })
    expect(both.ok ? [] : both.errors).toEqual([
      { field: 'days', name: 'days', reason: 'counted', params: { other: 'permittedUntil' } },
    ])
    expect(read({ permittedUntil: '5/2026', days: '12' }).ok).toBe(true)
    expect(read({ days: '12' }).ok).toBe(true)
  })
})
