import 'server-only'
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { loadKeyring } from '../sealing/load-keyring'

/** The public half of the key with which this installation signs what leaves it. */
export type PublicKey = {
  /** SPKI as PEM. */
  pem: string
  /** SHA-256 of the SPKI as DER, 64 hex digits: what people compare. */
  fingerprint: string
}

/** A key's PEM and fingerprint. Takes either half of an Ed25519 pair. */
export function publicKeyOf(key: KeyObject): PublicKey {
  const half = key.type === 'private' ? createPublicKey(key) : key
  const der = half.export({ type: 'spki', format: 'der' })
  return {
    pem: String(half.export({ type: 'spki', format: 'pem' })),
    fingerprint: createHash('sha256').update(der).digest('hex'),
  }
}

/** The installation's public key, from its keyring. */
export const installationKey = (): PublicKey => publicKeyOf(loadKeyring().signingKey)

/** Signs bytes with the installation's key: Ed25519 (RFC 8032), base64 of 64 bytes. */
export const signBytes = (bytes: Uint8Array): string =>
  sign(null, bytes, loadKeyring().signingKey).toString('base64')
