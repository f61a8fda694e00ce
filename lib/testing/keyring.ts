import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { env } from '@/lib/server/env'
import { createKeyring, type Keyring } from '@/lib/server/sealing/keyring'
import { saveKeyring } from '@/lib/server/sealing/keyring-file'
import { loadKeyring } from '@/lib/server/sealing/load-keyring'

/** The keyring of this process's settings, made at first use: a test's data folder begins empty. */
export function testKeyring(): Keyring {
  const file = env().KEYRING_FILE
  if (!existsSync(file)) saveKeyring(file, createKeyring(randomBytes, new Date()))
  return loadKeyring()
}
