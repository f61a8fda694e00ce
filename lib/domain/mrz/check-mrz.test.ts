import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigit } from './check-digit'
import { checkMrz } from './check-mrz'

const now = '2026-11-22T07:30:00.000Z'

/** Specimens of ICAO Doc 9303: Utopia has no citizens. */
const specimens = {
  TD3: `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`,
  TD2: `I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6`,
  TD1: `I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<`,
} as const

const read = (typed: string) => {
  const result = checkMrz(typed, now)
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('machine-readable zones', () => {
  it.each(Object.entries(specimens))('reads and checks the specimen of %s', (format, typed) => {
    const number = format === 'TD3' ? 'L898902C3' : 'D23145890'
    expect(read(typed)).toMatchObject({
      format,
      passed: true,
      fields: {
        documentCode: format === 'TD3' ? 'P' : 'I',
        issuer: 'UTO',
        nationality: 'UTO',
        number,
        familyName: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        birthDate: '1974-08-12',
        expiresOn: '2012-04-15',
        sex: 'female',
        optional: format === 'TD3' ? 'ZE184226B' : '',
      },
    })
  })

  it('reads a card number of more than nine characters', () => {
    const card = `I<UTOD23145890<7349<<<<<<<<<<<
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<`
    expect(read(card)).toMatchObject({
      passed: true,
      fields: {
        number: 'D23145890734',
        birthDate: '1934-07-12',
        expiresOn: '1995-07-12',
        sex: 'male',
        optional: '',
      },
    })
  })

  it('understands how people type it', () => {
    const messy = `  p<utoeriksson «anna<maria «««««««««<  \r\n\r\n L898902C3 6UTO7408122F1204159 ZE184226B≪≪<10`
    expect(read(messy)).toEqual(read(specimens.TD3))
    expect(read(specimens.TD1.replaceAll('<', '＜')).passed).toBe(true)
  })

  it('takes an empty personal number with or without its check digit', () => {
    const line = (digit: string, composite: string) =>
      `${specimens.TD3.split('\n')[0]}\nL898902C36UTO7408122F1204159${'<'.repeat(14)}${digit}${composite}`
    const composite = checkDigit(`L898902C3674081221204159${'<'.repeat(14)}0`)!
    expect(read(line('0', composite)).passed).toBe(true)
    expect(read(line('<', composite)).passed).toBe(true)
    expect(read(line('1', composite)).checks).toContainEqual({ name: 'optional', passed: false })
  })

  it('leaves out parts of dates that the document leaves out, and dates that do not exist', () => {
    const born = (six: string) => read(specimens.TD3.replace('740812', six)).fields.birthDate
    expect(born('7408<<')).toBe('1974-08')
    expect(born('74<<<<')).toBe('1974')
    expect(born('740231')).toBeUndefined()
    expect(born('261122')).toBe('2026-11-22')
    expect(born('261123')).toBe('1926-11-23')
    const ends = (six: string) => read(specimens.TD3.replace('120415', six)).fields.expiresOn
    expect([ends('360101'), ends('760101'), ends('770101')]).toEqual([
      '2036-01-01',
      '2076-01-01',
      '1977-01-01',
    ])
  })

  it.each([
    ['', 'empty'],
    ['P<UTO', 'lines'],
    ['P<UTO\nL898', 'length'],
    [specimens.TD3.replace('\n', '<\n'), 'length'],
    [specimens.TD3.replace('ANNA', 'ÄNNA'), 'characters'],
    [`${specimens.TD1}\n${specimens.TD1}`, 'lines'],
  ])('refuses %j: %s', (typed, reason) =>
    expect(checkMrz(typed, now)).toEqual({ ok: false, reason }),
  )

  it('notices every single wrong character in what check digits cover', () => {
    const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<']
    const [first, second] = specimens.TD3.split('\n') as [string, string]
    const covered = [...second]
      .map((_, index) => index)
      .filter((index) => (index < 10 || index > 12) && index !== 20)
    fc.assert(
      fc.property(fc.constantFrom(...covered), fc.constantFrom(...characters), (at, wrong) => {
        const value = (one: string) => (one === '<' ? 0 : Number.parseInt(one, 36))
        const changed = second.slice(0, at) + wrong + second.slice(at + 1)
        const same = (value(wrong) - value(second[at]!)) % 10 === 0
        fc.pre(!same && changed !== second)
        expect(read(`${first}\n${changed}`).passed).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (typed) => {
        expect(checkMrz(typed, now)).toHaveProperty('ok')
      }),
    )
  })
})
