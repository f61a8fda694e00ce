import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { compactDecrypt, decodeProtectedHeader } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { sealCompact } from './compact-jwe'
import { newDataKey, type DataKey } from './data-key'
import { createKeyring } from './keyring'
import { openRecord, sealRecord } from './record'
import { SealBroken } from './seal-broken'

const context = { holder: 'dossier-1', table: 'Identity', record: 'row-1' }
let key: DataKey
beforeAll(async () => {
  const keyring = createKeyring(randomBytes, new Date('2026-01-02T03:04:05Z'))
  key = (await newDataKey(keyring, 'dossier-1')).key
})

describe('a sealed record', () => {
  it('opens to the value that was sealed', async () => {
    const contexts = fc.record(
      { holder: fc.constant('dossier-1'), table: fc.string(), record: fc.string() },
      { requiredKeys: ['holder', 'table'] },
    )
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), contexts, async (value, where) => {
        const sealed = await sealRecord(key, where, value)
        expect(openRecord(key, where, sealed)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 500 },
    )
  })

  it('is the standard JWE that jose reads, if it is told to heed our context', async () => {
    const sealed = await sealRecord(key, context, { name: 'สมชาย 😀' })
    expect(decodeProtectedHeader(sealed)).toEqual({
      alg: 'dir',
      enc: 'A256GCM',
      typ: 'homeward-record',
      kid: 'dossier-1',
      crit: ['homeward'],
      homeward: { table: 'Identity', record: 'row-1' },
    })
    const { plaintext } = await compactDecrypt(sealed, key.key, { crit: { homeward: true } })
    expect(JSON.parse(Buffer.from(plaintext).toString())).toEqual({ name: 'สมชาย 😀' })
    await expect(compactDecrypt(sealed, key.key)).rejects.toThrow(/homeward/)
  })

  it('differs each time and does not tell a short name from a long one', async () => {
    const seal = (name: string) => sealRecord(key, context, { name })
    const [one, two, long] = await Promise.all([seal('Li'), seal('Li'), seal('Li Homeward-Zed')])
    expect(one).not.toBe(two)
    expect(long).toHaveLength(one.length)
  })

  it('is ASCII and shows nothing of the value', async () => {
    const sealed = await sealRecord(key, context, { name: 'Zedekiah' })
    expect(sealed).toMatch(/^[\w-]+\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/)
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Zedekiah')
  })
})

describe('a bug of the caller', () => {
  it('is refused when sealing with another holder’s key, before anything is lost', async () => {
    await expect(sealRecord(key, { ...context, holder: 'dossier-2' }, 1)).rejects.toThrow('own')
  })

  it.each([[undefined], [() => 1], [Symbol('no')]])('is refused: %s is not JSON', async (value) => {
    await expect(sealRecord(key, context, value)).rejects.toThrow('JSON')
  })

  it('does not quote plaintext that is not JSON', async () => {
    const binding = {
      kind: 'record' as const,
      kid: 'dossier-1',
      context: { table: 'Identity', record: 'row-1' },
    }
    const sealed = await sealCompact(key.key, binding, Buffer.from('Zedekiah'))
    expect(() => openRecord(key, context, sealed)).toThrow(new SealBroken('record', 'content'))
  })
})
