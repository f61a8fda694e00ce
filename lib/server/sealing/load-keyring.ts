import 'server-only'
import { closeSync, fchmodSync, fstatSync, fsyncSync, openSync } from 'node:fs'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { env } from '@/lib/server/env'
import { formatKeyring, KeyringRefused, parseKeyring, type Keyring } from './keyring'

// Windows has no such bits; there the folder's access list protects the file.
const checksMode = process.platform !== 'win32'

let cached: { stamp: string; keyring: Keyring } | undefined

/**
 * The keyring of this installation, from the file that KEYRING_FILE names. Kept in memory and read
 * again only when the file changed, so that a rotation reaches a running server without a restart.
 * Throws KeyringRefused as `readKeyring` does.
 */
export function loadKeyring(): Keyring {
  const path = env().KEYRING_FILE
  const stamp = stampOf(path)
  if (cached?.stamp !== stamp) cached = { stamp, keyring: readKeyring(path) }
  return cached.keyring
}

/**
 * Reads a keyring file. Throws KeyringRefused when it is missing, unreadable, readable or writable
 * by anyone but its owner (it must be mode 0600 or stricter), or malformed.
 */
export function readKeyring(path: string): Keyring {
  const file = openOrRefuse(path)
  try {
    if (checksMode && (fstatSync(file).mode & 0o077) !== 0) {
      throw new KeyringRefused(`The keyring file ${path} is open to others: chmod 600 it.`)
    }
    return parseKeyring(readFileSync(file, 'utf8'))
  } finally {
    closeSync(file)
  }
}

/**
 * Writes a keyring file whole or not at all: beside it first, mode 0600, flushed, then renamed over.
 * A reader sees the old one or the new one.
 */
export function saveKeyring(path: string, keyring: Keyring): void {
  const beside = `${path}.${process.pid}.new`
  const file = openSync(beside, 'w', 0o600)
  try {
    fchmodSync(file, 0o600)
    writeFileSync(file, formatKeyring(keyring))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new KeyringRefused(`There is no keyring file at ${path}.`)
  return [path, stat.ino, stat.mtimeMs, stat.size, stat.mode].join(':')
}

function openOrRefuse(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new KeyringRefused(
      missing ? `There is no keyring file at ${path}.` : `The keyring file ${path} is unreadable.`,
    )
  }
}
