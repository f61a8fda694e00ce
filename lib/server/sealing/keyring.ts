import 'server-only'
import { createPrivateKey, createSecretKey, KeyObject } from 'node:crypto'
import { z } from 'zod'

const KEY_BYTES = 32
// PKCS #8 wrapping of a bare Ed25519 seed (RFC 8410, section 7).
const ED25519_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')

const toSigningKey = (seed: Buffer) =>
  createPrivateKey({ key: Buffer.concat([ED25519_PREFIX, seed]), format: 'der', type: 'pkcs8' })

const keyText = z.base64url().refine((text) => Buffer.from(text, 'base64url').length === KEY_BYTES)
const keyObject = z.custom<KeyObject>((value) => value instanceof KeyObject)
const secret = z.codec(keyText, keyObject, {
  decode: (text) => createSecretKey(text, 'base64url'),
  encode: (key) => key.export().toString('base64url'),
})
const signing = z.codec(keyText, keyObject, {
  decode: (text) => toSigningKey(Buffer.from(text, 'base64url')),
  encode: (key) => String(key.export({ format: 'jwk' }).d),
})

const KeyEncryptionKey = z.strictObject({
  id: z.string().regex(/^[\w-]{1,64}$/),
  key: secret,
  createdAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().optional(),
})

/** The keyring file: keys as base64url of 32 bytes, times as ISO 8601 UTC; the last key is newest. */
const KeyringFile = z.strictObject({
  version: z.literal(1),
  keyEncryptionKeys: z
    .array(KeyEncryptionKey)
    .refine((keys) => keys.filter((key) => !key.retiredAt).length === 1)
    .refine((keys) => new Set(keys.map((key) => key.id)).size === keys.length),
  searchKey: secret,
  auditKey: secret,
  signingKey: signing,
})

/** One version of the key that wraps data keys. Retired: still opens, never wraps again. */
export type KeyEncryptionKey = z.output<typeof KeyEncryptionKey>

/**
 * Every secret that must never be in the database. Keys are opaque key objects, so that printing
 * or serialising a keyring shows none. `searchKey` makes search tokens, `auditKey` hashes the
 * identifiers of audit events (both HMAC), `signingKey` is Ed25519 and signs what leaves the house.
 */
export type Keyring = z.output<typeof KeyringFile>

/** A source of secure random bytes: `randomBytes` of node:crypto outside tests. */
export type RandomBytes = (size: number) => Buffer

/** The keyring could not be used. The message names the fault and never quotes the file. */
export class KeyringRefused extends Error {
  override readonly name = 'KeyringRefused'
}

const newKeyEncryptionKey = (random: RandomBytes, now: Date): KeyEncryptionKey => ({
  id: `kek-${random(6).toString('hex')}`,
  key: createSecretKey(random(KEY_BYTES)),
  createdAt: now.toISOString(),
})

/** A new keyring with one key-encryption key; every key drawn from `random`. */
export function createKeyring(random: RandomBytes, now: Date): Keyring {
  return {
    version: 1,
    keyEncryptionKeys: [newKeyEncryptionKey(random, now)],
    searchKey: createSecretKey(random(KEY_BYTES)),
    auditKey: createSecretKey(random(KEY_BYTES)),
    signingKey: toSigningKey(random(KEY_BYTES)),
  }
}

/**
 * The same keyring with a new current key-encryption key; the one before is marked retired and
 * stays, so that what it wrapped (backups too) still opens. Rewrap data keys after saving this.
 */
export function addKeyEncryptionKey(keyring: Keyring, random: RandomBytes, now: Date): Keyring {
  const retired = keyring.keyEncryptionKeys.map((key) => ({
    ...key,
    retiredAt: key.retiredAt ?? now.toISOString(),
  }))
  return { ...keyring, keyEncryptionKeys: [...retired, newKeyEncryptionKey(random, now)] }
}

/** The one key-encryption key that is not retired. */
export function currentKeyEncryptionKey(keyring: Keyring): KeyEncryptionKey {
  const current = keyring.keyEncryptionKeys.find((key) => !key.retiredAt)
  if (!current) throw new KeyringRefused('The keyring has no current key-encryption key.')
  return current
}

/** The text of the keyring file. Holds every key: write it only with `saveKeyring`. */
export const formatKeyring = (keyring: Keyring) =>
  `${JSON.stringify(z.encode(KeyringFile, keyring), null, 2)}\n`

/** Reads the text of a keyring file. Throws KeyringRefused, naming the faulty fields only. */
export function parseKeyring(text: string): Keyring {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // The engine's own message quotes the text, which is full of keys.
    throw new KeyringRefused('The keyring file is not JSON.')
  }
  const parsed = z.safeDecode(KeyringFile, json as z.input<typeof KeyringFile>)
  if (parsed.success) return parsed.data
  const fields = new Set(parsed.error.issues.map((issue) => issue.path.join('.') || '(top)'))
  throw new KeyringRefused(`The keyring file is malformed at: ${[...fields].join(', ')}.`)
}
