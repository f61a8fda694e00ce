import 'server-only'
import { cache } from 'react'
import type { Action } from '@/lib/domain/access/permissions'
import { may } from '@/lib/domain/access/permissions'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { type Actor, actorOf } from '../identity/actor'
import { readSessionToken } from '../identity/session-cookie'

/** The actor of this request, asked of the database once per request; null when nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = await readSessionToken()
  return token ? actorOf(token) : null
})

export type Admission =
  | { ok: true; actor: Actor }
  | { ok: false; reason: 'signed-out' }
  | { ok: false; reason: 'not-allowed'; actor: Actor }

/**
 * Decides whether this request may do `action` at all. A refusal by role is written to the audit trail.
 * @returns the actor, or the reason: `signed-out` or `not-allowed`.
 */
export async function admit(action: Action): Promise<Admission> {
  const actor = await currentActor()
  if (!actor) return { ok: false, reason: 'signed-out' }
  if (may(actor.roles, action)) return { ok: true, actor }
  await asActor(actor, (tx) => recordEvent(tx, action, 'refused', null, { by: 'role' }))
  return { ok: false, reason: 'not-allowed', actor }
}
