import 'server-only'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { type LimitedUse, type RateLimit, rateLimits } from '@/lib/domain/limits/rate-limits'
import { limiter, limitKey } from './limiter'

export type Claimed = { ok: true } | { ok: false; reason: 'too-fast'; seconds: number }

/**
 * Counts one more use by `memberId`, before it is served: many at once count as many.
 * @returns `too-fast` with the seconds until the fullest window ends, when one of the windows is full.
 * @throws when the counters cannot be reached: nothing is served uncounted.
 */
export async function claimUse(use: LimitedUse, memberId: string): Promise<Claimed> {
  const key = limitKey(use, memberId)
  const waits = await Promise.all(rateLimits[use].map((limit) => waitFor(use, limit, key)))
  const seconds = Math.max(...waits)
  return seconds === 0 ? { ok: true } : { ok: false, reason: 'too-fast', seconds }
}

/** Seconds until this window has room again; 0 when the use fitted in. */
async function waitFor(use: LimitedUse, { most, seconds }: RateLimit, key: string) {
  try {
    await limiter(`${use}-${seconds}`, most, seconds).consume(key)
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
  }
}
