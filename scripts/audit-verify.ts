/** `npm run audit:verify`: follows the hash chain of the audit trail; names the first bad entry and exits 1 if there is one. */
import { verifyTrail } from '@/lib/server/audit/verify-trail'
import { withAdmin } from './database/template'
import { withLiveDatabase } from './database/live'

const state = await withLiveDatabase((adminUrl) => withAdmin(adminUrl, verifyTrail))
if (state.bad) {
  console.log(
    `Entry ${state.bad.seq} is ${state.bad.why}. The ${state.count} entries before it are whole.`,
  )
} else {
  console.log(`The audit trail is whole: ${state.count} entries, head ${state.head}`)
}
process.exit(state.bad ? 1 : 0)
