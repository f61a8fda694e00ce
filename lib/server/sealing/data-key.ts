import 'server-only'
import { createSecretKey, generateKeySync, type KeyObject } from 'node:crypto'
import { claims, openCompact, sealCompact, type Binding } from './compact-jwe'
import { currentKeyEncryptionKey, type Keyring } from './keyring'
import { SealBroken } from './seal-broken'

/** The key that seals everything of one holder (a dossier, a member of staff), unwrapped. */
export type DataKey = { readonly holder: string; readonly key: KeyObject }

/** A data key as the database keeps it, with the id of the key-encryption key that wrapped it. */
export type WrappedDataKey = { wrapped: string; kekId: string }

const binding = (kekId: string, holder: string): Binding => ({
  kind: 'key',
  kid: kekId,
  context: { holder },
})

async function wrap(keyring: Keyring, { holder, key }: DataKey): Promise<WrappedDataKey> {
  const kek = currentKeyEncryptionKey(keyring)
  return {
    wrapped: await sealCompact(kek.key, binding(kek.id, holder), key.export()),
    kekId: kek.id,
  }
}

/**
 * A fresh 256-bit data key for a holder (any stable id, unique over all kinds of holder), ready to
 * seal with, and wrapped by the current key-encryption key for keeping. Destroying every copy of
 * `wrapped` destroys all that the key sealed.
 */
export async function newDataKey(
  keyring: Keyring,
  holder: string,
): Promise<WrappedDataKey & { key: DataKey }> {
  const key = { holder, key: generateKeySync('aes', { length: 256 }) }
  return { ...(await wrap(keyring, key)), key }
}

/**
 * Opens a wrapped data key with whichever key-encryption key wrapped it, retired ones included.
 * Throws SealBroken when it is not this holder's, was changed, or its key is not in the keyring.
 */
export function unwrapDataKey(keyring: Keyring, holder: string, wrapped: string): DataKey {
  const kek = keyring.keyEncryptionKeys.findLast(({ id }) => claims(wrapped, binding(id, holder)))
  if (!kek) throw new SealBroken('key', 'context')
  const bytes = openCompact(kek.key, binding(kek.id, holder), wrapped)
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return { holder, key }
}

/** The same data key wrapped by the current key-encryption key. Throws SealBroken as unwrapping does. */
export async function rewrapDataKey(
  keyring: Keyring,
  holder: string,
  wrapped: string,
): Promise<WrappedDataKey> {
  return wrap(keyring, unwrapDataKey(keyring, holder, wrapped))
}
