import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeyring } from './keyring'
import { searchToken, searchTokens } from './search-token'

const now = new Date('2026-01-02T03:04:05Z')
const keyring = createKeyring(randomBytes, now)
const fixed = { ...keyring, searchKey: createSecretKey(Buffer.alloc(32, 7)) }

describe('a search token', () => {
  it('is the first four bytes of HMAC-SHA-256 as a signed integer', () => {
    const hex = createHmac('sha256', Buffer.alloc(32, 7)).update('phone:66812345678').digest('hex')
    expect(searchToken(fixed, 'phone', '66812345678')).toBe(parseInt(hex.slice(0, 8), 16) | 0)
  })

  it('fits a Postgres integer, and uses its whole range', () => {
    const tokens = Array.from({ length: 1000 }, (_, n) => searchToken(keyring, 'name', `k${n}`))
    expect(tokens.every((token) => Number.isInteger(token) && token === (token | 0))).toBe(true)
    expect(Math.min(...tokens)).toBeLessThan(-(2 ** 30))
    expect(Math.max(...tokens)).toBeGreaterThan(2 ** 30)
  })

  it('depends on the search key and the kind', () => {
    const kinds = (['name', 'phone', 'document'] as const).map((k) => searchToken(fixed, k, 'AB1'))
    expect(new Set(kinds).size).toBe(3)
    const other = { ...keyring, searchKey: createSecretKey(Buffer.alloc(32, 8)) }
    expect(searchToken(other, 'name', 'AB1')).not.toBe(kinds[0])
  })

  it('does not depend on the sealing keys', () => {
    const other = { ...createKeyring(randomBytes, now), searchKey: fixed.searchKey }
    expect(searchToken(other, 'name', 'AB1')).toBe(searchToken(fixed, 'name', 'AB1'))
  })
})

describe('search tokens', () => {
  it('are each of the keys’ tokens once, ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (keys) => {
        const tokens = searchTokens(keyring, 'name', keys)
        expect(new Set(tokens)).toEqual(new Set(keys.map((k) => searchToken(keyring, 'name', k))))
        for (let i = 1; i < tokens.length; i++) expect(tokens[i]).toBeGreaterThan(tokens[i - 1]!)
      }),
    )
  })
})
