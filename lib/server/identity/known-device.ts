import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { randomToken } from '../sealing/bearer-token'
import { env } from '../env'
import { keyedHash } from './keyed-hash'

// A device that signed a member in carries an encrypted note of it. Wrong passwords from elsewhere then slow down
// elsewhere only, so that an attacker who knows an address cannot keep its owner out.

const days = 180
const secure = () => env().PUBLIC_URL.startsWith('https:')
const cookieName = () => (secure() ? '__Host-homeward-device' : 'homeward-device')
const whoIs = (email: string) => keyedHash('known-device', email).toString('base64url')

/** The id of this device if it signed this address in before; null otherwise. */
export async function knownDevice(email: string): Promise<string | null> {
  const raw = (await cookies()).get(cookieName())?.value
  if (!raw) return null
  try {
    const note = await decode({ token: raw, secret: env().NEXTAUTH_SECRET })
    return note?.who === whoIs(email) && typeof note.device === 'string' ? note.device : null
  } catch {
    // Sealed under another secret, or tampered with: a strange device.
    return null
  }
}

/** Remembers that this device signed `email` in. Only from an action or a route handler. */
export async function rememberDevice(email: string): Promise<void> {
  if (await knownDevice(email)) return
  const maxAge = days * 86_400
  const token = { who: whoIs(email), device: randomToken() }
  const value = await encode({ token, secret: env().NEXTAUTH_SECRET, maxAge })
  ;(await cookies()).set(cookieName(), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge,
  })
}
