import 'server-only'
import { type Pending, pendingOf } from './pending'
import { readSessionToken } from './session-cookie'

/** Who, on this browser, has given the password and not yet the second factor; null when nobody has. */
export async function halfWay(): Promise<Pending | null> {
  const token = await readSessionToken()
  return token ? pendingOf(token) : null
}
