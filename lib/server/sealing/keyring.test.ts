import { randomBytes, sign, verify, createPublicKey } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  addKeyEncryptionKey,
  createKeyring,
  currentKeyEncryptionKey,
  formatKeyring,
  KeyringRefused,
  parseKeyring,
} from './keyring'

const now = new Date('2026-01-02T03:04:05Z')
const later = new Date('2026-06-07T08:09:10Z')
const keyring = createKeyring(randomBytes, now)
const file = () => JSON.parse(formatKeyring(keyring))
const secretsOf = (text: string) => text.match(/[\w-]{43}/g) ?? []

const refusal = (text: string): string => {
  try {
    parseKeyring(text)
  } catch (error) {
    expect(error).toBeInstanceOf(KeyringRefused)
    return inspect(error)
  }
  throw new Error('It was accepted.')
}

describe('a keyring', () => {
  it('reads back as it was written', () => {
    const rotated = addKeyEncryptionKey(keyring, randomBytes, later)
    expect(formatKeyring(parseKeyring(formatKeyring(rotated)))).toBe(formatKeyring(rotated))
  })

  it('draws every key afresh', () => {
    const keys = secretsOf(formatKeyring(keyring))
    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(4)
  })

  it('shows no key when printed or serialised', () => {
    const shown = inspect(keyring, { depth: 9, showHidden: true }) + JSON.stringify(keyring)
    for (const secret of secretsOf(formatKeyring(keyring))) expect(shown).not.toContain(secret)
  })

  it('signs with Ed25519', () => {
    const [data, key] = [Buffer.from('head'), parseKeyring(formatKeyring(keyring)).signingKey]
    const signature = sign(null, data, key)
    expect(verify(null, data, createPublicKey(key), signature)).toBe(true)
    expect(verify(null, Buffer.from('hea_'), createPublicKey(key), signature)).toBe(false)
  })
})

describe('rotation', () => {
  it('adds a current key and retires the one before, once', () => {
    const twice = addKeyEncryptionKey(
      addKeyEncryptionKey(keyring, randomBytes, now),
      randomBytes,
      later,
    )
    expect(twice.keyEncryptionKeys.map((key) => key.retiredAt)).toEqual([
      now.toISOString(),
      later.toISOString(),
      undefined,
    ])
    expect(currentKeyEncryptionKey(twice)).toBe(twice.keyEncryptionKeys[2])
    expect(keyring.keyEncryptionKeys[0]?.retiredAt).toBeUndefined()
  })
})

describe('a keyring file that is wrong', () => {
  const short = randomBytes(31).toString('base64url')
  const broken: [string, (json: ReturnType<typeof file>) => unknown, string][] = [
    ['no version', (json) => ({ ...json, version: undefined }), 'version'],
    ['another version', (json) => ({ ...json, version: 2 }), 'version'],
    ['no search key', (json) => ({ ...json, searchKey: undefined }), 'searchKey'],
    ['a short audit key', (json) => ({ ...json, auditKey: short }), 'auditKey'],
    ['a signing key that is no text', (json) => ({ ...json, signingKey: 7 }), 'signingKey'],
    ['no key-encryption key', (json) => ({ ...json, keyEncryptionKeys: [] }), 'keyEncryptionKeys'],
    [
      'two current keys',
      (json) => ({
        ...json,
        keyEncryptionKeys: [...json.keyEncryptionKeys, { ...json.keyEncryptionKeys[0], id: 'b' }],
      }),
      'keyEncryptionKeys',
    ],
    [
      'one id twice',
      (json) => ({
        ...json,
        keyEncryptionKeys: [
          ...json.keyEncryptionKeys,
          { ...json.keyEncryptionKeys[0], retiredAt: now.toISOString() },
        ],
      }),
      'keyEncryptionKeys',
    ],
    [
      'a key of other characters',
      (json) => ({
        ...json,
        keyEncryptionKeys: [{ ...json.keyEncryptionKeys[0], key: '+'.repeat(43) }],
      }),
      'keyEncryptionKeys.0.key',
    ],
    ['a field nobody knows', (json) => ({ ...json, extra: 1 }), '(top)'],
    ['a list', () => [], '(top)'],
  ]

  it.each(broken)('is refused by naming the field: %s', (_, breakIt, field) => {
    const text = JSON.stringify(breakIt(file()))
    expect(refusal(text)).toContain(`malformed at: ${field}.`)
  })

  it('is refused at every length it can be cut to, quoting nothing', () => {
    const text = formatKeyring(keyring).trimEnd()
    const secrets = secretsOf(text)
    for (let length = 0; length < text.length; length++) {
      const shown = refusal(text.slice(0, length))
      for (const secret of secrets) expect(shown).not.toContain(secret.slice(0, 8))
    }
  })

  it('is never quoted when a key is malformed', () => {
    const secret = file().searchKey
    const shown = refusal(formatKeyring(keyring).replace(secret, `${secret}!`))
    expect(shown).not.toContain(secret.slice(0, 8))
  })
})
