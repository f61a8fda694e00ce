import { describe, expect, it } from 'vitest'
import { hashToken, randomToken } from './bearer-token'

describe('a bearer token', () => {
  it('has 256 bits and never comes twice', () => {
    const tokens = Array.from({ length: 1000 }, randomToken)
    expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true)
    expect(new Set(tokens).size).toBe(1000)
  })

  it('is kept as SHA-256 in hex (FIPS 180-4, example of one block)', () => {
    expect(hashToken('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
