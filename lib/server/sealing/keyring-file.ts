import 'server-only'
import {
  closeSync,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { formatKeyring, KeyringRefused, parseKeyring, type Keyring } from './keyring'

// Windows has no such bits; there the folder's access list protects the file.
const checksMode = process.platform !== 'win32'

/**
 * Reads a keyring file. Throws KeyringRefused when it is missing, unreadable, open to anyone but
 * its owner (it must be mode 0600 or stricter), or malformed.
 */
export function readKeyring(file: string): Keyring {
  const handle = openOrRefuse(file)
  try {
    // Asked of the open file, so that what is checked is what is read.
    if (checksMode && (fstatSync(handle).mode & 0o077) !== 0) {
      throw new KeyringRefused(`The keyring file ${file} is open to others: chmod 600 it.`)
    }
    return parseKeyring(readFileSync(handle, 'utf8'))
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes a keyring file whole or not at all: beside it first, mode 0600, flushed, then renamed over,
 * so that a reader sees the old one or the new one. Makes the folder. Throws KeyringRefused rather
 * than lose a key: an existing file must be readable, and each of its keys in the new keyring.
 */
export function saveKeyring(file: string, keyring: Keyring): void {
  if (existsSync(file) && losesKeys(readKeyring(file), keyring)) {
    throw new KeyringRefused(`Saving would lose keys of ${file}, and all that they sealed.`)
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}.new`
  const handle = openSync(beside, 'w', 0o600)
  try {
    fchmodSync(handle, 0o600)
    writeFileSync(handle, formatKeyring(keyring))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(beside, file)
}

function losesKeys(from: Keyring, to: Keyring): boolean {
  const kept = (['searchKey', 'auditKey', 'signingKey'] as const).every((name) =>
    from[name].equals(to[name]),
  )
  const has = ({ id, key }: Keyring['keyEncryptionKeys'][number]) =>
    to.keyEncryptionKeys.some((other) => other.id === id && other.key.equals(key))
  return !kept || !from.keyEncryptionKeys.every(has)
}

function openOrRefuse(file: string): number {
  try {
    return openSync(file, 'r')
  } catch {
    const fault = existsSync(file) ? 'cannot be read' : 'does not exist'
    throw new KeyringRefused(`The keyring file ${file} ${fault}.`)
  }
}
