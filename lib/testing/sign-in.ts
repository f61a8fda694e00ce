import { type Actor, actorOf } from '@/lib/server/identity/actor'
import { sessionLimits } from '@/lib/server/identity/session-limits'
import { hashToken, randomToken } from '@/lib/server/sealing/bearer-token'
import { asOwner } from './members'

/** A live session of a member, both factors given: returns its token, as the cookie would carry it. */
export async function liveSession(adminUrl: string, memberId: string): Promise<string> {
  const token = randomToken()
  await asOwner(adminUrl, (client) =>
    client.query(
      `INSERT INTO public.session (token_hash, member_id, stage, device, idle_at, expires_at)
       VALUES (decode($1, 'hex'), $2, 'full', 'Test', now() + make_interval(mins => $3),
         now() + make_interval(hours => $4))`,
      [hashToken(token), memberId, sessionLimits.idleMinutes, sessionLimits.lifeHours],
    ),
  )
  return token
}

/** The actor of a fresh session of a member, for calling use cases directly. */
export async function signedIn(adminUrl: string, memberId: string): Promise<Actor> {
  const actor = await actorOf(await liveSession(adminUrl, memberId))
  if (!actor) throw new Error('The member cannot sign in: disabled, or the agency is closed.')
  return actor
}
