/** `npm run migrate`: roles and migrations on the database that DATABASE_URL names. */
import { rolePasswords } from './database/connection'
import { prepareDatabase } from './database/prepare'

const url = process.env.DATABASE_URL
if (!url) {
  console.error(
    'Set DATABASE_URL to the administering role of the database. (The embedded one is migrated by npm start.)',
  )
  process.exit(1)
}
const applied = await prepareDatabase(url, rolePasswords(process.env), console.error)
console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
