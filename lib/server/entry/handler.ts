import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Action } from '@/lib/domain/access/permissions'
import { isDatabaseAway } from '../db/database-away'
import type { Actor } from '../identity/actor'
import { log } from '../log/log'
import { admit } from './admit'
import { withinCaps } from './capped'
import { declare } from './policy'
import { sameOrigin } from './same-origin'

type Context = { params: Promise<Record<string, string>> }

const plainHeaders = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' }
const plain = (status: number) => new Response(String(status), { status, headers: plainHeaders })

async function away(error: unknown): Promise<Response> {
  if (!isDatabaseAway(error)) throw error
  log().error({ event: 'handler-failed', away: true })
  const t = await getTranslations('errorPage.away')
  const headers = { ...plainHeaders, 'retry-after': '60' }
  return new Response(`${t('title')}\n\n${t('lead')}\n`, { status: 503, headers })
}

/**
 * A route handler for signed-in people who may do `action`. Refusals carry a status and no body worth reading:
 * 401 signed out, 403 not allowed or a mutation from another origin, 429 past a daily limit, 503 with words when the database is away.
 * @param signedOut answers instead of the plain 401 where a session that has ended still has something to bring home
 */
export function handler(
  action: Action,
  respond: (
    request: Request,
    context: { actor: Actor; params: Record<string, string> },
  ) => Promise<Response>,
  signedOut: (request: Request) => Promise<Response> = async () => plain(401),
) {
  return declare(
    action,
    async function Handler(request: Request, context: Context): Promise<Response> {
      if (!sameOrigin(request)) return plain(403)
      try {
        const admission = await admit(action)
        if (!admission.ok)
          return admission.reason === 'signed-out' ? await signedOut(request) : plain(403)
        const { actor } = admission
        const params = await context.params
        const tooMuch = async () => plain(429)
        return await withinCaps(actor, action, () => respond(request, { actor, params }), tooMuch)
      } catch (error) {
        return away(error)
      }
    },
  )
}

/** A route handler for anybody. `reason` says why no session is needed. */
export function publicHandler(reason: string, respond: (request: Request) => Promise<Response>) {
  return declare(
    { public: reason },
    async function PublicHandler(request: Request): Promise<Response> {
      try {
        return sameOrigin(request) ? await respond(request) : plain(403)
      } catch (error) {
        return away(error)
      }
    },
  )
}
