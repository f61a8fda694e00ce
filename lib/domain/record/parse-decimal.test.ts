import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount, parseDecimal } from './parse-decimal'

describe('numbers as people write them', () => {
  it.each([
    ['1200', '1200'],
    ['1,200', '1200'],
    ['1.200', '1200'],
    ['1,200.50', '1200.5'],
    ['1.200,50', '1200.5'],
    ['15.000.000', '15000000'],
    ['1,00,000', '100000'],
    ['1 200 000', '1200000'],
    ['0.125', '0.125'],
    ['0,5', '0.5'],
    ['12,5', '12.5'],
    ['1.1250', '1.125'],
    ['៥០០', '500'],
    ['฿3,500', '3500'],
    ['007', '7'],
  ])('%s is %s', (typed, number) => expect(parseDecimal(typed)).toBe(number))

  it.each([
    '',
    'abc',
    '-5',
    '1,2,3',
    '1.2.3',
    '1,200,50',
    '12 USD',
    '1e5',
    '1,23.456,7',
    '.',
    '1..5',
  ])('%s is no number', (typed) => expect(parseDecimal(typed)).toBeUndefined())

  it('stores amounts so that they read the same again', () => {
    expect(parseAmount('0.125')).toBe('0.1250')
    expect(parseAmount('1200')).toBe('1200.00')
    expect(parseAmount('12345678901234')).toBeUndefined()
    const decimal = fc.tuple(fc.nat(), fc.stringMatching(/^[0-9]{0,8}$/))
    fc.assert(
      fc.property(decimal, ([whole, part]) => {
        const amount = parseAmount(`0${whole}.${part.length === 3 ? `${part}0` : part}`)
        expect(amount).toMatch(/^\d+\.\d{2}(\d{2,6})?$/)
        expect(parseAmount(amount!)).toBe(amount)
        expect(Number(amount)).toBe(Number(`${whole}.${part}`))
      }),
    )
  })
})
