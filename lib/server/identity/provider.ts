import 'server-only'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { safePath } from '../entry/requested-path'
import { env } from '../env'
import { log } from '../log/log'
import { giveProvider } from './give-provider'
import { writeSessionToken } from './session-cookie'
import { visitor } from './visitor'

// next-auth speaks OpenID Connect for us and carries its own short-lived cookies (state, nonce, PKCE). It makes no
// session: what it learns opens the same door as a password does.

const id = 'provider'
const nextCookie = 'homeward-next'
const secure = () => env().PUBLIC_URL.startsWith('https:')

const options = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  useSecureCookies: secure(),
  session: { strategy: 'jwt' },
  pages: { signIn: '/sign-in', error: '/sign-in?provider=1' },
  // Its messages may quote what the provider sent.
  logger: {
    error: (code) => log().error({ event: 'provider', code }),
    warn: (code) => log().warn({ event: 'provider', code }),
    debug: () => {},
  },
  providers: [
    {
      id,
      name: id,
      type: 'oauth',
      wellKnown: `${env().OIDC_ISSUER?.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: env().OIDC_CLIENT_ID,
      clientSecret: env().OIDC_CLIENT_SECRET,
      authorization: { params: { scope: 'openid email' } },
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      profile: (claims: { sub: string }) => ({ id: claims.sub }),
    },
  ],
  callbacks: {
    async signIn({ profile }) {
      const token = await giveProvider(profile, await visitor())
      if (!token) return '/sign-in?provider=1'
      await writeSessionToken(token)
      const next = safePath((await cookies()).get(nextCookie)?.value)
      return `/second-factor?next=${encodeURIComponent(next)}`
    },
  },
})

const ask = (request: NextRequest, ...nextauth: string[]): Promise<Response> =>
  NextAuth(request, { params: { nextauth } }, options())

/** Sends somebody to their organisation to sign in there; they come back to `next`. For a route handler. */
export async function beginProvider(next: string): Promise<Response> {
  const jar = await cookies()
  const kept = {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(),
    path: '/',
    maxAge: 900,
  } as const
  jar.set(nextCookie, next, kept)
  const at = (action: string) => `${env().PUBLIC_URL}/api/auth/${action}`
  const csrf = await ask(new NextRequest(at('csrf')), 'csrf')
  for (const cookie of csrf.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    jar.set(name, decodeURIComponent(value), kept)
  }
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const body = new URLSearchParams({ csrfToken, callbackUrl: '/second-factor' })
  const signIn = new NextRequest(at(`signin/${id}`), { method: 'POST', body })
  return ask(signIn, 'signin', id)
}

/** Takes somebody back from their organisation. For the route handler at the redirect address. */
export const endProvider = (request: Request): Promise<Response> =>
  ask(new NextRequest(request.url), 'callback', id)
