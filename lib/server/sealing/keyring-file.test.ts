import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addKeyEncryptionKey, createKeyring, formatKeyring, KeyringRefused } from './keyring'
import { readKeyring, saveKeyring } from './keyring-file'
import { loadKeyring } from './load-keyring'

const settings = vi.hoisted(() => ({ KEYRING_FILE: '' }))
vi.mock('@/lib/server/env', () => ({ env: () => settings }))

const now = new Date('2026-01-02T03:04:05Z')
const keyring = createKeyring(randomBytes, now)
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keyring-'))
  file = path.join(folder, 'keys', 'keyring.json')
  settings.KEYRING_FILE = file
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('saving', () => {
  it('writes a file for its owner alone, and leaves nothing beside it', () => {
    saveKeyring(file, keyring)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(path.dirname(file)).mode & 0o077).toBe(0)
    expect(readdirSync(path.dirname(file))).toEqual(['keyring.json'])
    expect(formatKeyring(readKeyring(file))).toBe(formatKeyring(keyring))
  })

  it('takes a rotated keyring over the one before', () => {
    saveKeyring(file, keyring)
    saveKeyring(file, addKeyEncryptionKey(keyring, randomBytes, now))
    expect(readKeyring(file).keyEncryptionKeys).toHaveLength(2)
  })

  it('refuses to lose a key, or a file it cannot read', () => {
    saveKeyring(file, keyring)
    const other = createKeyring(randomBytes, now)
    expect(() => saveKeyring(file, other)).toThrow(KeyringRefused)
    expect(() => saveKeyring(file, { ...keyring, searchKey: other.searchKey })).toThrow(
      KeyringRefused,
    )
    expect(() =>
      saveKeyring(file, { ...keyring, keyEncryptionKeys: other.keyEncryptionKeys }),
    ).toThrow(KeyringRefused)
    writeFileSync(file, 'half a fi')
    expect(() => saveKeyring(file, keyring)).toThrow(KeyringRefused)
  })
})

describe('reading', () => {
  it.each([0o604, 0o640, 0o620, 0o602, 0o601, 0o644, 0o666, 0o777])(
    'refuses a file of mode %o',
    (mode) => {
      saveKeyring(file, keyring)
      chmodSync(file, mode)
      expect(() => readKeyring(file)).toThrow(/open to others: chmod 600/)
    },
  )

  it.each([0o600, 0o400])('takes a file of mode %o', (mode) => {
    saveKeyring(file, keyring)
    chmodSync(file, mode)
    expect(readKeyring(file).keyEncryptionKeys).toHaveLength(1)
  })

  it('says which file is missing', () => {
    expect(() => readKeyring(file)).toThrow(`The keyring file ${file} does not exist.`)
    expect(() => loadKeyring()).toThrow(KeyringRefused)
  })
})

describe('loading', () => {
  it('keeps the keyring until its file changes', () => {
    saveKeyring(file, keyring)
    const first = loadKeyring()
    expect(loadKeyring()).toBe(first)
    saveKeyring(file, addKeyEncryptionKey(keyring, randomBytes, now))
    expect(loadKeyring().keyEncryptionKeys).toHaveLength(2)
  })

  it('refuses a file that was opened to others since', () => {
    saveKeyring(file, keyring)
    loadKeyring()
    chmodSync(file, 0o644)
    expect(() => loadKeyring()).toThrow(KeyringRefused)
  })
})
