/**
 * `npm run audit:verify`: follows the hash chain of the audit trail, names the first bad entry, and holds the custody of
 * files against it; exits 1 if anything is wrong.
 */
import { env } from '@/lib/server/env'
import { verifyCustody } from '@/lib/server/audit/verify-custody'
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
const { steps, changed, gone, untied } = await withAdmin(url, verifyCustody)
console.log(
  `Custody: ${steps} steps, ${changed} changed, ${gone} gone, ${untied} from before it was kept.`,
)
process.exit(state.bad || changed || gone ? 1 : 0)
