import { describe, expect, it } from 'vitest'
import { formatDate } from './format-date'
import { formatMoment } from './format-moment'
import { parseDate } from './parse-date'

describe('formatDate', () => {
  it.each([
    ['2026-11-22', 'en', 'gregorian', '22 Nov 2026'],
    ['2026-11', 'en', 'gregorian', 'Nov 2026'],
    ['2026', 'en', 'gregorian', '2026'],
    ['2026-11-22', 'th', 'buddhist', '22 พ.ย. 2569'],
    ['2026-11', 'th', 'buddhist', 'พ.ย. 2569'],
    ['2026-11-22', 'th', 'gregorian', '22 พ.ย. ค.ศ. 2026'],
    ['2026-11-22', 'en', 'buddhist', '22 Nov 2569 BE'],
  ] as const)('%s for %s in %s: %s', (iso, locale, calendar, expected) => {
    expect(formatDate(iso, { locale, calendar })).toBe(expected)
  })

  it('names the era when asked', () => {
    const style = { locale: 'th', calendar: 'buddhist', era: true } as const
    expect(formatDate('2026-11-22', style)).toBe('22 พ.ย. พ.ศ. 2569')
  })

  it('uses digits that every form accepts', () => {
    for (const locale of ['my', 'km', 'lo', 'ne', 'ar', 'hi']) {
      const text = formatDate('2026-11-22', { locale, calendar: 'gregorian' })
      expect(text).toContain('2026')
      expect(text).toContain('22')
    }
  })

  it('leaves what is no date as it is', () => {
    expect(formatDate('2026-02-30', { locale: 'en', calendar: 'gregorian' })).toBe('2026-02-30')
  })

  it('is read back as the same date in every language of the app', () => {
    const locales = ['en', 'th', 'id', 'vi', 'ms', 'km', 'lo', 'my', 'fil', 'zh', 'zh-Hant', 'ko']
    for (const locale of locales) {
      for (let month = 1; month <= 12; month += 1) {
        const iso = `2024-${String(month).padStart(2, '0')}-29`
        const calendar = locale === 'th' ? 'buddhist' : 'gregorian'
        const typed = formatDate(iso, { locale, calendar })
        expect([typed, parseDate(typed)]).toEqual([typed, { ok: true, iso, calendar }])
      }
    }
  })
})

describe('formatMoment', () => {
  const at = '2026-11-22T17:30:00.000Z'
  const style = { locale: 'en', calendar: 'gregorian', timeZone: 'Asia/Phnom_Penh' } as const

  it('shows the local day and time of the reader', () => {
    expect(formatMoment(at, style)).toBe('23 Nov 2026, 00:30')
    expect(formatMoment(at, { ...style, locale: 'th', calendar: 'buddhist' })).toBe(
      '23 พ.ย. 2569 00:30',
    )
  })

  it('names the zone when asked, and falls back to a named UTC', () => {
    expect(formatMoment(at, { ...style, zone: true })).toBe('23 Nov 2026, 00:30 GMT+7')
    expect(formatMoment(at, { ...style, timeZone: 'Nowhere/Here' })).toBe(
      '22 Nov 2026, 17:30 GMT+0',
    )
    expect(formatMoment('soon', style)).toBe('soon')
  })
})
