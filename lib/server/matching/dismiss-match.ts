import 'server-only'
import type { DismissalReason } from '@/lib/domain/matching/match-input'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

/**
 * Takes a match of one's dossier for a false one, or (reason null) takes that back. It stays dismissed whatever is
 * changed in either dossier; the other side does not learn of it. Refusal: `not-found` (no such match of a dossier of
 * the actor's agency, or it is so already).
 */
export async function dismissMatch(
  actor: Actor,
  match: string,
  reason: DismissalReason | null,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' }> {
  return asActor(actor, async (tx) => {
    const [row] = await tx.$queryRaw<{ done: boolean }[]>`
      SELECT app.dismiss_match(${match}::uuid, ${reason}) AS done`
    const done = row?.done === true
    const what = reason ?? 'taken-back'
    await recordEvent(tx, 'match.dismiss', done ? 'done' : 'refused', null, { what })
    return done ? { ok: true } : { ok: false, reason: 'not-found' }
  })
}
