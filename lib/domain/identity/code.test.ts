import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCode, readRecoveryCode, recoveryAlphabet, showRecoveryCode } from './code'

describe('an authenticator code', () => {
  it.each([
    '123456',
    '123 456',
    ' 12 34 56 ',
    '123-456',
    '１２３４５６',
    '១២៣៤៥៦',
    '၁၂၃၄၅၆',
    '๑๒๓๔๕๖',
  ])('is read from %j', (typed) => expect(readCode(typed)).toBe('123456'))
  it.each(['', '12345', '1234567', 'abcdef', '12345a', '½23456'])('is not in %j', (typed) =>
    expect(readCode(typed)).toBeNull(),
  )
})

describe('a recovery code', () => {
  it('is read back however it is spaced and cased', () => {
    const code = fc.string({
      unit: fc.constantFrom(...recoveryAlphabet),
      minLength: 10,
      maxLength: 10,
    })
    fc.assert(
      fc.property(code, fc.boolean(), (given, lower) => {
        const shown = showRecoveryCode(given)
        const typed = lower ? ` ${shown.toLowerCase()} ` : shown.replace('-', ' ')
        expect(readRecoveryCode(typed)).toBe(given)
      }),
    )
  })
  it('forgives O for 0 and I or L for 1', () => {
    expect(readRecoveryCode('oO0il-1ABCD')).toBe('000111ABCD')
  })
  it.each(['', 'ABCDE', 'ABCDE-FGHJ', 'ABCDE-FGHJKM', 'ABCDE-FGHJU'])('is not in %j', (typed) =>
    expect(readRecoveryCode(typed)).toBeNull(),
  )
})
