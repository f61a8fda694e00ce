import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentKeys } from './document-keys'
import { normaliseDocumentNumber } from './normalise-document-number'

const read = (typed: string) => {
  const number = normaliseDocumentNumber(typed)
  return number.ok ? number.number : number.reason
}

describe('normaliseDocumentNumber', () => {
  it.each([
    ['aa 123 4567', 'AA1234567'],
    ['ＡＡ１２３４５６７', 'AA1234567'],
    ['AA1234567<<', 'AA1234567'],
    ['1-1037-02071-81-1', '1103702071811'],
    ['๑-๑๐๓๗-๐๒๐๗๑-๘๑-๑', '1103702071811'],
    ['12/OUKAMA(N)123456', '12OUKAMAN123456'],
    ['Passport No. AA1234567', 'AA1234567'],
    ['passport AA1234567', 'AA1234567'],
    ['No: AA1234567', 'AA1234567'],
    ['NOVA1234', 'NOVA1234'],
    ['ID1234567', 'ID1234567'],
  ])('%s is %s', (typed, number) => expect(read(typed)).toBe(number))

  it('keeps the letters of a Myanmar card', () => {
    expect(read('၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆')).toBe('12ဥကမနိုင်123456')
  })

  it.each([
    ['', 'empty'],
    ['---', 'empty'],
    ['A12', 'too-short'],
    ['1'.repeat(21), 'too-long'],
    ['unknown', 'not-a-document-number'],
    ['AA1234567?', 'has-other-text'],
    ['AA1234567 👍', 'has-other-text'],
  ])('refuses %s: %s', (typed, reason) => expect(read(typed)).toBe(reason))

  it('is idempotent and bounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const first = normaliseDocumentNumber(typed)
        if (!first.ok) return
        expect(normaliseDocumentNumber(first.number)).toEqual(first)
        expect([...first.number].length).toBeLessThanOrEqual(20)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('documentKeys', () => {
  it('folds what is read for one another, and nothing else', () => {
    const key = documentKeys('A0123I567')
    expect(documentKeys('AO1231567')).toEqual(key)
    expect(documentKeys('AOL2315G7')).not.toEqual(key)
    expect(documentKeys('B0123I567')).not.toEqual(key)
  })
})
