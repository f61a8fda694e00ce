import 'server-only'
import type { Tx } from '../db/transaction'
import { hashToken, randomToken } from '../sealing/bearer-token'
import { sessionLimits } from './session-limits'

/**
 * Both factors given: the session gets a new token (the one before the second factor is worth nothing any more) and
 * its full life. `recovery`: hashes of recovery codes, for an enrolment.
 * @returns the new token; null when the code's step was used already or the session is over.
 */
export async function complete(
  tx: Tx,
  token: string,
  step: number,
  recovery: Buffer[] = [],
): Promise<string | null> {
  const next = randomToken()
  const hashes = recovery.map((hash) => hash.toString('hex'))
  const [done] = await tx.$queryRaw<{ ok: boolean }[]>`
    SELECT app.door_complete(decode(${hashToken(token)}, 'hex'), decode(${hashToken(next)}, 'hex'), ${step}::bigint,
      ARRAY(SELECT decode(h, 'hex') FROM unnest(${hashes}::text[]) h), ${sessionLimits.idleMinutes}::int,
      ${sessionLimits.lifeHours}::int) AS ok`
  return done?.ok ? next : null
}

/**
 * The same with a recovery code, which is used up.
 * @returns the new token; null when it is none of the member's, or the session is over.
 */
export async function completeByRecovery(
  tx: Tx,
  token: string,
  codeHash: Buffer,
): Promise<string | null> {
  const next = randomToken()
  const [done] = await tx.$queryRaw<{ ok: boolean }[]>`
    SELECT app.door_recover(decode(${hashToken(token)}, 'hex'), decode(${hashToken(next)}, 'hex'),
      decode(${codeHash.toString('hex')}, 'hex'), ${sessionLimits.idleMinutes}::int,
      ${sessionLimits.lifeHours}::int) AS ok`
  return done?.ok ? next : null
}
