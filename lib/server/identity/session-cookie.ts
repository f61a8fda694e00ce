import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '../env'
import { sessionLimits } from './session-limits'

// next-auth carries the cookie and nothing else: an encrypted JWT that holds a random session token. Whether that
// token still means anything is asked of the database on every request.

/** `__Host-` binds the cookie to this origin and to TLS; a plain name only for http on loopback. */
function cookieName(): string {
  return env().PUBLIC_URL.startsWith('https:') ? '__Host-homeward' : 'homeward'
}

/** Cookies read lately: opening one costs as much as asking the database about its session. */
const read = new Map<string, string>()
const mostRead = 1_000

async function open(raw: string): Promise<string | null> {
  const known = read.get(raw)
  if (known) return known
  const jwt = await decode({ token: raw, secret: env().NEXTAUTH_SECRET })
  if (typeof jwt?.sid !== 'string') return null
  if (read.size >= mostRead) read.clear()
  read.set(raw, jwt.sid)
  return jwt.sid
}

/** The session token in this request's cookie, or null. Says nothing about whether the session lives. */
export async function readSessionToken(): Promise<string | null> {
  const raw = (await cookies()).get(cookieName())?.value
  if (!raw) return null
  try {
    return await open(raw)
  } catch {
    // A cookie sealed under another secret, or tampered with, is no cookie.
    return null
  }
}

const maxAge = sessionLimits.lifeHours * 3600

/** The cookie that carries a session token: its name and its sealed value. */
export async function sealCookie(token: string): Promise<{ name: string; value: string }> {
  const value = await encode({ token: { sid: token }, secret: env().NEXTAUTH_SECRET, maxAge })
  return { name: cookieName(), value }
}

/** Puts a session token into the cookie. Only from an action or a route handler. */
export async function writeSessionToken(token: string): Promise<void> {
  const { name, value } = await sealCookie(token)
  ;(await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: name.startsWith('__Host-'),
    path: '/',
    maxAge,
  })
}

/** Forgets the cookie on this device. */
export async function clearSessionToken(): Promise<void> {
  ;(await cookies()).delete({ name: cookieName(), path: '/' })
}
