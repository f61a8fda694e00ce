import 'server-only'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { type TryKind, tryLimits, waitAfter } from '@/lib/domain/identity/growing-delay'
import { limiter, limitKey } from './limiter'

export type Tried = { ok: true } | { ok: false; reason: 'too-fast'; seconds: number }

/** Whose try it is: an e-mail address, a network address, a member; kept as a keyed hash only. */
export type Trying = { kind: TryKind; who: string }

const counter = (kind: TryKind) =>
  limiter(`count-${kind}`, Number.MAX_SAFE_INTEGER, tryLimits[kind].memory)
const gate = (kind: TryKind) => limiter(`gate-${kind}`, 1, tryLimits[kind].longest)
const keyOf = ({ kind, who }: Trying) => limitKey(kind, who)

/**
 * Claims one try before anything is looked at, so that a thousand tries at once are a thousand tries: each counts
 * itself, and past the free ones only the first in each growing wait goes through.
 * @returns the seconds until the next try is looked at, when this one is not.
 * @throws when the counters cannot be reached: no try without counting it.
 */
export async function claimTry(trying: Trying): Promise<Tried> {
  const key = keyOf(trying)
  const { consumedPoints } = await counter(trying.kind).consume(key)
  const wait = waitAfter(trying.kind, consumedPoints)
  if (wait === 0) return { ok: true }
  try {
    await gate(trying.kind).consume(key, 1, { customDuration: wait })
    return { ok: true }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    // A try that was not looked at does not lengthen the waits.
    await counter(trying.kind).reward(key, 1)
    return { ok: false, reason: 'too-fast', seconds: Math.ceil(refused.msBeforeNext / 1000) }
  }
}

/** Forgets the tries of somebody who has just proved who they are. */
export async function forgetTries(trying: Trying): Promise<void> {
  const key = keyOf(trying)
  await Promise.all([counter(trying.kind).delete(key), gate(trying.kind).delete(key)])
}

/** Takes one try back: it was an honest one. The waits that others opened stay. */
export async function takeBackTry(trying: Trying): Promise<void> {
  await counter(trying.kind).reward(keyOf(trying), 1)
}
