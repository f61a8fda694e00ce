import 'server-only'
import { statSync } from 'node:fs'
import { env } from '@/lib/server/env'
import { KeyringRefused, type Keyring } from './keyring'
import { readKeyring } from './keyring-file'

let cached: { stamp: string; keyring: Keyring } | undefined

/**
 * The keyring of this installation, from the file that KEYRING_FILE names. Kept in memory and read
 * again only when the file changed, so that a rotation reaches a running server without a restart.
 * Throws KeyringRefused as `readKeyring` does.
 */
export function loadKeyring(): Keyring {
  const file = env().KEYRING_FILE
  const stamp = stampOf(file)
  if (cached?.stamp !== stamp) cached = { stamp, keyring: readKeyring(file) }
  return cached.keyring
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new KeyringRefused(`The keyring file ${file} does not exist.`)
  return [file, stat.ino, stat.mtimeMs, stat.size, stat.mode].join(':')
}
