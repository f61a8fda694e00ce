import 'server-only'
import { actorOf } from './actor'
import { rememberDevice } from './known-device'
import { rememberLocale } from './preferences'
import { writeSessionToken } from './session-cookie'

/**
 * Takes somebody in whose both factors were right: the cookie gets the new token, this device is known from now on,
 * and the screens turn to the member's language. Only from an action or a route handler.
 */
export async function admitSession(full: { token: string; email: string }): Promise<void> {
  await writeSessionToken(full.token)
  await rememberDevice(full.email)
  const actor = await actorOf(full.token)
  if (actor) await rememberLocale(actor.locale)
}
