import fc from 'fast-check'
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/examples.mobile.json'
import { describe, expect, it } from 'vitest'
import { parsePhone } from './parse-phone'
import { phoneKeys, queryPhoneKeys } from './phone-keys'

const read = (typed: string, country?: string) => {
  const parsed = parsePhone(typed, country)
  return parsed.ok ? `${parsed.e164} ${parsed.country} ${parsed.kind}` : parsed.reason
}

describe('parsePhone', () => {
  it.each([
    ['+66 81 234 5678', undefined, '+66812345678 TH mobile'],
    ['081-234-5678', 'TH', '+66812345678 TH mobile'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', 'th', '+66812345678 TH mobile'],
    ['០១២ ៣៤៥ ៦៧៨', 'KH', '+85512345678 KH mobile'],
    ['+66 (0)81 234 5678', undefined, '+66812345678 TH mobile'],
    ['+66 081 234 5678', undefined, '+66812345678 TH mobile'],
    ['0066 81 234 5678', undefined, '+66812345678 TH mobile'],
    ['0066812345678', 'KH', '+66812345678 TH mobile'],
    ['66812345678', 'KH', '+66812345678 TH mobile'],
    ['66812345678', 'TH', '+66812345678 TH mobile'],
    ['tel:+66-81-234-5678', undefined, '+66812345678 TH mobile'],
    ['WhatsApp: +66 81 234 5678', undefined, '+66812345678 TH mobile'],
    ['\u202a+66 81 234 5678\u202c', undefined, '+66812345678 TH mobile'],
    ['＋６６８１２３４５６７８', undefined, '+66812345678 TH mobile'],
    ['02 123 4567', 'TH', '+6621234567 TH fixed'],
    ['0812-3456-7890', 'ID', '+6281234567890 ID mobile'],
    ['0912 345 678', 'VN', '+84912345678 VN mobile'],
    ['09 420 012 345', 'MM', '+959420012345 MM mobile'],
    ['138 0013 8000', 'CN', '+8613800138000 CN mobile'],
    ['010-1234-5678', 'KR', '+821012345678 KR mobile'],
    ['020 5551 2345', 'LA', '+8562055512345 LA mobile'],
  ])('%s (%s) is %s', (typed, country, expected) => expect(read(typed, country)).toBe(expected))

  it.each([
    ['', undefined, 'empty'],
    ['tel:', undefined, 'not-a-phone'],
    ['unknown', undefined, 'not-a-phone'],
    ['081 234 5678', undefined, 'needs-country'],
    ['081 234 5678', 'XX', 'needs-country'],
    ['66812345678', undefined, 'needs-country'],
    ['191', 'TH', 'too-short'],
    ['+66 81 23', undefined, 'too-short'],
    ['+66 81 234 5678 9012 345', undefined, 'too-long'],
    ['+999 123 456 789', undefined, 'unknown-country-code'],
    ['+081 234 5678', undefined, 'unknown-country-code'],
    ['081 234 5678 (mother)', 'TH', 'has-other-text'],
    ['02 123 4567 ext 12', 'TH', 'has-other-text'],
    ['081 234 5678 / 082 345 6789', 'TH', 'several-numbers'],
    ['+66812345678 +66823456789', undefined, 'several-numbers'],
    ['081-234-5678, 082-345-6789', 'TH', 'several-numbers'],
  ])('refuses %s (%s): %s', (typed, country, reason) => expect(read(typed, country)).toBe(reason))

  it('says when the numbering plan knows no such range', () => {
    expect(parsePhone('+66 11 234 5678')).toMatchObject({ ok: true, known: false, kind: 'unknown' })
  })

  it('reads 00 as the country code also before a range that the numbering plan does not know', () => {
    for (const country of [undefined, 'TH', 'KH', 'US', 'XX']) {
      const parsed = parsePhone('0066 11 234 5678', country)
      expect([country, parsed]).toMatchObject([country, { e164: '+66112345678', known: false }])
    }
    expect(parsePhone('001 855 12 345 678', 'TH')).toMatchObject({ e164: '+85512345678' })
  })

  it('reads the example number of every country in both its formats', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)
      if (!example) continue
      expect(parsePhone(example.formatInternational())).toMatchObject({ e164: example.number })
      expect(parsePhone(example.formatNational(), country)).toMatchObject({ e164: example.number })
    }
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (typed, country) => {
        expect(typeof parsePhone(typed, country).ok).toBe('boolean')
        expect(Array.isArray(queryPhoneKeys(typed, country))).toBe(true)
      }),
    )
  })
})

describe('phoneKeys', () => {
  it('lets every way of typing a number find it', () => {
    const filed = new Set(phoneKeys('+66812345678'))
    const ways = ['+66812345678', '0066 81 234 5678', '66812345678', '081 234 5678', '812345678']
    for (const typed of [...ways, '๐๘๑-๒๓๔-๕๖๗๘']) {
      expect([typed, queryPhoneKeys(typed).some((key) => filed.has(key))]).toEqual([typed, true])
    }
  })

  it('finds a number of an unassigned range by its country code after 00, wherever one is', () => {
    for (const country of [undefined, 'TH', 'KH', 'US']) {
      const keys = queryPhoneKeys('0066 11 234 5678', country)
      expect([country, keys]).toEqual([country, expect.arrayContaining(['phone:+66112345678'])])
      expect(keys).not.toContain('phone:+6112345678')
    }
  })

  it('does not confuse numbers, nor the same national part told with another country', () => {
    const filed = new Set(phoneKeys('+66812345678'))
    expect(queryPhoneKeys('081 234 5679').some((key) => filed.has(key))).toBe(false)
    expect(queryPhoneKeys('+84812345678')).toEqual(['phone:+84812345678'])
    expect(queryPhoneKeys('Somchai')).toEqual([])
    expect(queryPhoneKeys('12')).toEqual([])
  })
})
