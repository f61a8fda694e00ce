import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldDigits } from './fold-digits'

/** The zero of each script, from the Unicode charts: the rule under test derives them, so the test states them. */
const zeros = {
  fullWidth: 0xff10,
  thai: 0x0e50,
  lao: 0x0ed0,
  khmer: 0x17e0,
  burmese: 0x1040,
  shan: 0x1090,
  arabicIndic: 0x0660,
  persian: 0x06f0,
  devanagari: 0x0966,
  bengali: 0x09e6,
  tamil: 0x0be6,
  mathematicalBold: 0x1d7ce,
  mathematicalMonospace: 0x1d7f6,
}

describe('foldDigits', () => {
  it.each(Object.entries(zeros))('reads the digits of %s', (_script, zero) => {
    const native = Array.from({ length: 10 }, (_, n) => String.fromCodePoint(zero + n)).join('')
    expect(foldDigits(native)).toBe('0123456789')
  })

  it('keeps letters, marks and emoji', () => {
    expect(foldDigits('ห้อง ๓๐๕ 👍 ½')).toBe('ห้อง 305 👍 ½')
  })

  it('is idempotent and leaves no foreign digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldDigits(text)
        expect(folded).not.toMatch(/[^\P{Nd}0-9]/u)
        expect(foldDigits(folded)).toBe(folded)
      }),
    )
  })
})
