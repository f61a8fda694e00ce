import 'server-only'
import { db, door } from '../db/client'
import { isDatabaseAway } from '../db/database-away'
import { log } from '../log/log'
import { loadKeyring } from '../sealing/load-keyring'

/**
 * Whether this installation can do its work now: both connections to the database answer, and the keyring opens.
 * @returns which of them does not, as a code without any detail: whoever asks is nobody in particular.
 */
export async function checkHealth(): Promise<
  { ok: true } | { ok: false; missing: 'database' | 'keyring' }
> {
  try {
    await Promise.all([db().$queryRaw`SELECT 1`, door().$queryRaw`SELECT 1`])
  } catch (error) {
    log().error({ event: 'health-database', away: isDatabaseAway(error) })
    return { ok: false, missing: 'database' }
  }
  try {
    loadKeyring()
  } catch {
    log().error({ event: 'health-keyring' })
    return { ok: false, missing: 'keyring' }
  }
  return { ok: true }
}
