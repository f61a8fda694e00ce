/** `npm run audit:verify`: follows the hash chain of the audit trail; names the first bad entry and exits 1 if there is one. */
import { env } from '@/lib/server/env'
import { verifyTrail } from '@/lib/server/audit/verify-trail'
import { withAdmin } from './database/template'

const url = env().DATABASE_URL
if (!url) throw new Error('Set DATABASE_URL to the administering role of the database.')

const state = await withAdmin(url, verifyTrail)
if (state.bad) {
  console.log(
    `Entry ${state.bad.seq} is ${state.bad.why}. The ${state.count} entries before it are whole.`,
  )
} else {
  console.log(`The audit trail is whole: ${state.count} entries, head ${state.head}`)
}
process.exit(state.bad ? 1 : 0)
