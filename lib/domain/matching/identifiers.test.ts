import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysMeet } from '@/lib/testing/keys-meet'
import { documentMatchKeys } from './document-match-keys'
import { phoneMatchKeys } from './phone-match-keys'

const documents = (one: object, other: object) =>
  keysMeet(documentMatchKeys(one), documentMatchKeys(other))
const phones = (one: object, other: object) => keysMeet(phoneMatchKeys(one), phoneMatchKeys(other))

const passport = { number: 'AB1234567', issuingCountry: 'TH' }

describe('documents', () => {
  it.each([
    ['the same', { number: 'ab 123-4567', issuingCountry: 'TH' }, 'sure'],
    ['of a country only one side knows', { number: 'AB1234567' }, 'sure'],
    ['of another country', { number: 'AB1234567', issuingCountry: 'VN' }, 'possible'],
    ['one digit wrong', { number: 'AB1234568', issuingCountry: 'TH' }, 'possible'],
    ['two neighbours exchanged', { number: 'AB1243567', issuingCountry: 'TH' }, 'possible'],
    ['one digit missing', { number: 'AB124567', issuingCountry: 'TH' }, 'possible'],
    ['one digit too many', { number: 'AB12344567', issuingCountry: 'TH' }, 'possible'],
    ['two digits wrong', { number: 'AB1234599', issuingCountry: 'TH' }, null],
    ['all digits shifted', { number: 'AB2345671', issuingCountry: 'TH' }, null],
    ['another', { number: 'CD7654321', issuingCountry: 'TH' }, null],
    ['none', { issuingCountry: 'TH' }, null],
  ])('%s', (_, other, met) => {
    expect(documents(passport, other)).toBe(met)
    expect(documents(other, passport)).toBe(met)
  })

  it('a short number is never sure, and a household’s says nothing', () => {
    expect(documents({ number: '12345' }, { number: '12345' })).toBe('possible')
    expect(documents({ number: '12345' }, { number: '12346' })).toBeNull()
    const household = { ...passport, type: 'household_registration' }
    expect(documents(household, household)).toBeNull()
  })

  it('both without a country: the number alone is sure', () => {
    expect(documents({ number: 'AB1234567' }, { number: 'AB 1234567' })).toBe('sure')
  })
})

describe('phones', () => {
  const own = { phone: '+66812345678', owner: 'own' }
  it.each([
    ['the same, one’s own', own, 'sure'],
    ['the same, whose is not said', { phone: '+66812345678' }, 'sure'],
    ['the same, hidden', { phone: '+66812345678', owner: 'hidden' }, 'sure'],
    ['the same, another captive’s', { phone: '+66812345678', owner: 'other_captive' }, 'possible'],
    ['one digit wrong', { phone: '+66812345679' }, 'possible'],
    ['two digits exchanged', { phone: '+66812345687' }, 'possible'],
    ['the same digits in another country', { phone: '+855812345678' }, 'possible'],
    ['one digit wrong, borrowed', { phone: '+66812345679', owner: 'borrowed' }, null],
    ['two digits wrong', { phone: '+66812345600' }, null],
    ['one digit wrong in another country', { phone: '+855812345679' }, null],
    ['none', {}, null],
  ])('%s', (_, other, met) => {
    expect(phones(own, other)).toBe(met)
    expect(phones(other, own)).toBe(met)
  })
})

/** Numbers over a small alphabet, so that near ones are common. */
const number = fc.string({ unit: fc.constantFrom(...'0123'), minLength: 7, maxLength: 10 })

/** Edits of one character: one wrong, one less or more, or two neighbours exchanged. */
function isOneOff(a: string, b: string): boolean {
  const shorter = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1)
  if (Math.abs(a.length - b.length) === 1) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a]
    return [...long].some((_, at) => shorter(long, at) === short)
  }
  if (a.length !== b.length) return false
  const off = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]))
  const [first = 0, second = 0] = off
  const turned = off.length === 2 && second === first + 1
  return off.length === 1 || (turned && a[first] === b[second] && a[second] === b[first])
}

it('two numbers meet exactly when they are the same or one character apart', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const met = documents({ number: a }, { number: b })
      expect(met).toBe(a === b ? 'sure' : isOneOff(a, b) ? 'possible' : null)
    }),
    { numRuns: 3_000 },
  )
})

it('every single edit of a number is found', () => {
  fc.assert(
    fc.property(number, fc.nat(), fc.constantFrom(...'0123'), (a, place, letter) => {
      const at = place % a.length
      const edits = [
        a.slice(0, at) + letter + a.slice(at + 1),
        a.slice(0, at) + a.slice(at + 1),
        a.slice(0, at) + letter + a.slice(at),
      ].filter((text) => text.length >= 7)
      for (const edit of edits) expect(documents({ number: a }, { number: edit })).not.toBeNull()
    }),
    { numRuns: 1_000 },
  )
})
