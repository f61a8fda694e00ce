import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newDataKey, rewrapDataKey, unwrapDataKey } from './data-key'
import { addKeyEncryptionKey, createKeyring, currentKeyEncryptionKey } from './keyring'
import { openRecord, sealRecord } from './record'
import { SealBroken } from './seal-broken'

const now = new Date('2026-01-02T03:04:05Z')
const keyring = createKeyring(randomBytes, now)
const rotated = addKeyEncryptionKey(keyring, randomBytes, now)
const kekOf = currentKeyEncryptionKey

describe('a data key', () => {
  it('unwraps to the key that was made, for its holder alone', async () => {
    const { key, wrapped, kekId } = await newDataKey(keyring, 'dossier-1')
    expect(kekId).toBe(kekOf(keyring).id)
    expect(unwrapDataKey(keyring, 'dossier-1', wrapped).key.equals(key.key)).toBe(true)
    expect(() => unwrapDataKey(keyring, 'dossier-2', wrapped)).toThrow(SealBroken)
  })

  it('is new for each holder and each time', async () => {
    const [one, two] = await Promise.all([newDataKey(keyring, 'a'), newDataKey(keyring, 'a')])
    expect(one.key.key.equals(two.key.key)).toBe(false)
  })

  it('does not open with another keyring, even one that borrows the id', async () => {
    const { wrapped, kekId } = await newDataKey(keyring, 'a')
    const other = createKeyring(randomBytes, now)
    const borrowed = { ...other, keyEncryptionKeys: [{ ...kekOf(other), id: kekId }] }
    expect(() => unwrapDataKey(other, 'a', wrapped)).toThrow('refused (context)')
    expect(() => unwrapDataKey(borrowed, 'a', wrapped)).toThrow('refused (content)')
  })

  it('is not shown when printed', async () => {
    const { key } = await newDataKey(keyring, 'a')
    expect(JSON.stringify(key)).not.toContain(key.key.export().toString('base64url'))
  })
})

describe('rotation', () => {
  it('opens what the retired key wrapped, and wraps with the current one', async () => {
    const old = await newDataKey(keyring, 'a')
    expect(unwrapDataKey(rotated, 'a', old.wrapped).key.equals(old.key.key)).toBe(true)
    expect((await newDataKey(rotated, 'a')).kekId).toBe(kekOf(rotated).id)
  })

  it('rewraps the same key, so that what it sealed opens without the old key', async () => {
    const old = await newDataKey(keyring, 'a')
    const sealed = await sealRecord(old.key, { holder: 'a', table: 'Identity' }, { name: 'Zed' })
    const again = await rewrapDataKey(rotated, 'a', old.wrapped)
    expect(again.kekId).toBe(kekOf(rotated).id)
    const onlyNew = { ...rotated, keyEncryptionKeys: [kekOf(rotated)] }
    const key = unwrapDataKey(onlyNew, 'a', again.wrapped)
    expect(openRecord(key, { holder: 'a', table: 'Identity' }, sealed)).toEqual({ name: 'Zed' })
    expect(() => unwrapDataKey(onlyNew, 'a', old.wrapped)).toThrow(SealBroken)
  })

  it('refuses to rewrap for another holder', async () => {
    const { wrapped } = await newDataKey(keyring, 'a')
    await expect(rewrapDataKey(rotated, 'b', wrapped)).rejects.toThrow(SealBroken)
  })
})
