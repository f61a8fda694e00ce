import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, daysInMonth } from './calendar-day'
import { parseDate } from './parse-date'

const iso = (typed: string, options?: Parameters<typeof parseDate>[1]) => {
  const parsed = parseDate(typed, options)
  return parsed.ok ? `${parsed.iso} ${parsed.calendar}` : parsed.reason
}

describe('parseDate', () => {
  it.each([
    ['2026', '2026 gregorian'],
    ['11/2026', '2026-11 gregorian'],
    ['2026-11', '2026-11 gregorian'],
    ['Nov 2026', '2026-11 gregorian'],
    ['2026-11-22', '2026-11-22 gregorian'],
    ['2026/11/22', '2026-11-22 gregorian'],
    ['22/11/2026', '2026-11-22 gregorian'],
    ['22.11.2026', '2026-11-22 gregorian'],
    ['22 - 11 - 2026', '2026-11-22 gregorian'],
    ['11/22/2026', '2026-11-22 gregorian'],
    ['5.5.2026', '2026-05-05 gregorian'],
    ['20261122', '2026-11-22 gregorian'],
    ['22112026', '2026-11-22 gregorian'],
    ['20112026', '2026-11-20 gregorian'],
    ['22 Nov 2026', '2026-11-22 gregorian'],
    ['Sunday, November 22nd, 2026', '2026-11-22 gregorian'],
    ['22-NOV-2026', '2026-11-22 gregorian'],
    ['1 May 1999 AD', '1999-05-01 gregorian'],
    ['2026年11月22日', '2026-11-22 gregorian'],
    ['2026년 3월', '2026-03 gregorian'],
    ['22 Desember 2026', '2026-12-22 gregorian'],
    ['២២ វិច្ឆិកា ២០២៦', '2026-11-22 gregorian'],
    ['໒໒ ພະຈິກ ໒໐໒໖', '2026-11-22 gregorian'],
    ['၂၂.၁၁.၂၀၂၆', '2026-11-22 gregorian'],
    ['٢٢/١١/٢٠٢٦', '2026-11-22 gregorian'],
    ['२२-११-२०२६', '2026-11-22 gregorian'],
    ['２０２６／１１／２２', '2026-11-22 gregorian'],
    ['\u200f22/11/2026\u200f', '2026-11-22 gregorian'],
  ])('reads %s', (typed, expected) => expect(iso(typed)).toBe(expected))

  it.each([
    ['2569', '2026 buddhist'],
    ['๒๒ พ.ย. ๒๕๖๙', '2026-11-22 buddhist'],
    ['22 พฤศจิกายน พ.ศ. 2569', '2026-11-22 buddhist'],
    ['วันที่ 22 เดือน มิ.ย. พ.ศ.2569', '2026-06-22 buddhist'],
    ['22พ.ย.2569', '2026-11-22 buddhist'],
    ['เม.ย. 2569', '2026-04 buddhist'],
    ['22/11/2569', '2026-11-22 buddhist'],
    ['03/04/2569', '2026-04-03 buddhist'],
    ['22 Nov 2569 BE', '2026-11-22 buddhist'],
    ['29/2/2567', '2024-02-29 buddhist'],
    ['22 พ.ย. ค.ศ. 2026', '2026-11-22 gregorian'],
    ['22 พ.ย. 2026', '2026-11-22 gregorian'],
  ])('reads the era of %s', (typed, expected) => {
    expect(iso(typed)).toBe(expected)
    expect(iso(typed, { calendar: 'buddhist' })).toBe(expected)
  })

  it('asks which way round when both are days, and obeys the order when told', () => {
    expect(parseDate('03/04/2026')).toEqual({
      ok: false,
      reason: 'ambiguous',
      readings: ['2026-04-03', '2026-03-04'],
    })
    expect(iso('03/04/2026', { order: 'dmy' })).toBe('2026-04-03 gregorian')
    expect(iso('03/04/2026', { order: 'mdy' })).toBe('2026-03-04 gregorian')
    expect(iso('03/04/2026', { calendar: 'buddhist' })).toBe('2026-04-03 gregorian')
    expect(iso('25/04/2026', { order: 'mdy' })).toBe('2026-04-25 gregorian')
  })

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['soon', 'not-a-date'],
    ['22/11/2026?', 'not-a-date'],
    ['2026-11-22T10:00', 'not-a-date'],
    ['1/2/3/2026', 'not-a-date'],
    ['Nov Dec 2026', 'not-a-date'],
    ['12345', 'not-a-date'],
    ['22/11/26', 'two-digit-year'],
    ['22 Nov 26', 'two-digit-year'],
    ['22 พ.ย. 69', 'two-digit-year'],
    ['22 Nov', 'no-year'],
    ['22/11', 'no-year'],
    ['November', 'no-year'],
    ['30/02/2026', 'impossible-date'],
    ['29/2/2569', 'impossible-date'],
    ['13/2026', 'impossible-date'],
    ['20261322', 'impossible-date'],
    ['0/11/2026', 'impossible-date'],
    ['22/11/1026', 'year-out-of-range'],
    ['พ.ศ. 1990', 'year-out-of-range'],
    ['2569 AD', 'year-out-of-range'],
    ['๙๙๙๙', 'year-out-of-range'],
    ['9'.repeat(300), 'not-a-date'],
  ])('refuses %s: %s', (typed, reason) => expect(iso(typed)).toBe(reason))

  it('returns what was written, in either era and any of three orders', () => {
    const day = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .chain(([year, month]) =>
        fc.tuple(
          fc.constant(year),
          fc.constant(month),
          fc.integer({ min: 1, max: daysInMonth(year, month) }),
        ),
      )
    fc.assert(
      fc.property(day, fc.boolean(), ([year, month, dayOfMonth], buddhist) => {
        const written = buddhist && year >= 1857 ? year + 543 : year
        const expected = isoDate(year, month, dayOfMonth)
        const forms = [
          [`${dayOfMonth}/${month}/${written}`, 'dmy'],
          [`${month} ${dayOfMonth} ${written}`, 'mdy'],
          [isoDate(written, month, dayOfMonth), 'ymd'],
        ] as const
        for (const [typed, order] of forms) {
          expect(parseDate(typed, { order })).toMatchObject({ ok: true, iso: expected })
        }
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(typeof parseDate(typed).ok).toBe('boolean')
      }),
    )
  })
})
