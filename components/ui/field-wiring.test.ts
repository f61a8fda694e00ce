import { describe, expect, it } from 'vitest'
import { both, wire } from './field-wiring'

describe('wiring of a field', () => {
  it('names nothing when there is nothing to read', () => {
    expect(wire({ name: 'given', label: 'Given names' })).toEqual({ id: 'given', name: 'given' })
  })

  it('reads the hint before the error, and says it is wrong', () => {
    expect(wire({ name: 'given', label: '', hint: 'h', error: 'e' })).toMatchObject({
      'aria-describedby': 'given-hint given-error',
      'aria-invalid': true,
    })
  })

  it('keeps the name and takes another id', () => {
    expect(wire({ name: 'pay.amount', id: 'x', label: '', hint: 'h' })).toMatchObject({
      id: 'x',
      name: 'pay.amount',
      'aria-describedby': 'x-hint',
    })
  })

  it('points a half of an answer to words that stand elsewhere', () => {
    expect(wire({ name: 'seen.date', label: '', flaw: 'seen-error' })).toMatchObject({
      'aria-describedby': 'seen-error',
      'aria-invalid': true,
    })
  })
})

describe('words for two halves', () => {
  it('says the same thing once', () =>
    expect(both('Give a date', 'Give a date')).toBe('Give a date'))
  it('says both', () => expect(both('Too late', 'Not a time')).toBe('Too late. Not a time'))
  it('says the one that is wrong', () => expect(both(undefined, 'Not a time')).toBe('Not a time'))
  it('says nothing when nothing is', () => expect(both()).toBeUndefined())
})
