import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createKeyring } from '@/lib/server/sealing/keyring'
import { saveKeyring } from '@/lib/server/sealing/keyring-file'
import { withAdmin } from '../database/template'

/**
 * Makes the keyring of a new installation.
 * @throws when it is missing and the database holds sealed data: a new one would open none of it, and
 *   what is written with it would hide that.
 */
export async function ensureKeyring(file: string, adminUrl: string | undefined): Promise<void> {
  if (existsSync(file)) return
  if (!adminUrl || (await hasSealedData(adminUrl))) {
    throw new Error(
      `There is no keyring at ${file}, and without the one this database was sealed with nothing in it can be read. Put it back from its backup.`,
    )
  }
  saveKeyring(file, createKeyring(randomBytes, new Date()))
}

async function hasSealedData(adminUrl: string): Promise<boolean> {
  return withAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM public.credential LIMIT 1')
    return rowCount !== 0
  })
}
