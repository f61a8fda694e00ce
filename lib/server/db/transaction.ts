import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import type { Actor } from '../identity/actor'
import { sessionLimits } from '../identity/session-limits'
import { db } from './client'

export type Tx = Prisma.TransactionClient

/**
 * Runs `work` in one transaction as `actor`. The session token is the transaction's first statement: the policies of
 * the database look it up, so that a session revoked a moment ago sees nothing here either.
 * @returns what `work` returns; everything is rolled back if it throws.
 */
export async function asActor<T>(
  actor: Pick<Actor, 'token'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT set_config('app.session', ${actor.token}, true),
        app.touch_session(${sessionLimits.idleMinutes}::int)::text`
      return work(tx)
    },
    { maxWait: 10_000, timeout: 20_000 },
  )
}
