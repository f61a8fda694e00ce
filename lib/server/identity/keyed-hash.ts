import 'server-only'
import { createHmac } from 'node:crypto'
import { loadKeyring } from '../sealing/load-keyring'

/**
 * HMAC-SHA256 under a key outside the database, for what could be guessed if it were merely hashed: addresses,
 * recovery codes. The same text for two purposes gives unrelated hashes.
 */
export function keyedHash(
  purpose: 'limit' | 'recovery-code' | 'known-device',
  text: string,
): Buffer {
  return createHmac('sha256', loadKeyring().auditKey).update(`${purpose}:${text}`).digest()
}
