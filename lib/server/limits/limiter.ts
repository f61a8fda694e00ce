import 'server-only'
import { RateLimiterPrisma } from 'rate-limiter-flexible'
import { db } from '../db/client'
import { keyedHash } from '../identity/keyed-hash'

const limiters = new Map<string, RateLimiterPrisma>()

/**
 * The counter `name`: so many `points` in windows of `duration` seconds. One of each name a process. Without the
 * database it throws: whatever it limits is refused then.
 */
export function limiter(name: string, points: number, duration: number): RateLimiterPrisma {
  let made = limiters.get(name)
  if (!made) {
    const tables = { storeClient: db(), tableName: 'rateLimit' }
    // The first one sweeps rows that ran out, for all of them.
    const clearExpiredByTimeout = limiters.size === 0
    made = new RateLimiterPrisma({
      ...tables,
      keyPrefix: name,
      points,
      duration,
      clearExpiredByTimeout,
    })
    limiters.set(name, made)
  }
  return made
}

/** Whose counter it is: a keyed hash, so that the table names nobody. */
export const limitKey = (kind: string, who: string): string =>
  keyedHash('limit', `${kind}:${who}`).toString('base64url')
