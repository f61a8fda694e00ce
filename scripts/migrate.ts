/**
 * `npm run migrate`: roles and migrations on the database that DATABASE_URL names, and the keyring of a new
 * installation. (The embedded database is brought up to date by `npm start`.)
 */
import { rolePasswords } from './database/connection'
import { prepareDatabase } from './database/prepare'
import { dataFolder } from './launch/data-folder'
import { ensureKeyring } from './launch/keyring'
import { keyringFile } from './launch/settings'

async function migrate(url: string) {
  const applied = await prepareDatabase(url, rolePasswords(process.env), console.error)
  await ensureKeyring(keyringFile(dataFolder()), url)
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
}

try {
  if (!process.env.DATABASE_URL) {
    throw new Error('Set DATABASE_URL to the administering role of the database.')
  }
  await migrate(process.env.DATABASE_URL)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
