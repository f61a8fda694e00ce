import { describe, expect, it } from 'vitest'
import { press } from './key-sequence'

const known = ['/', 'g d', 'g m', '?']

const type = (...keys: string[]) =>
  keys.reduce<{ pressed: string; hit?: string }>(({ pressed }, key) => press(known, pressed, key), {
    pressed: '',
  })

describe('key sequences', () => {
  it('takes a single key at once', () => expect(type('/')).toEqual({ pressed: '', hit: '/' }))
  it('waits for the second key', () => expect(type('g')).toEqual({ pressed: 'g' }))
  it('tells second keys apart', () => expect(type('g', 'm').hit).toBe('g m'))
  it('forgets after a key that continues nothing', () =>
    expect(type('g', 'x', 'd')).toEqual({ pressed: '' }))
  it('lets the wrong second key begin anew', () => expect(type('g', 'g', 'd').hit).toBe('g d'))
  it('takes a single key after an unfinished sequence', () => expect(type('g', '/').hit).toBe('/'))
  it('is not disturbed by Shift, which ? needs', () =>
    expect(type('g', 'Shift', 'd').hit).toBe('g d'))
})
