import 'server-only'
import type { Action } from '@/lib/domain/access/permissions'
import type { Actor } from '../identity/actor'
import { admit } from './admit'
import { declare } from './policy'
import { sameOrigin } from './same-origin'

type Context = { params: Promise<Record<string, string>> }

const plainHeaders = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' }

/**
 * A route handler for signed-in people who may do `action`. Refusals carry a status and no body worth reading:
 * 401 signed out, 403 not allowed or a mutation from another origin.
 */
export function handler(
  action: Action,
  respond: (
    request: Request,
    context: { actor: Actor; params: Record<string, string> },
  ) => Promise<Response>,
) {
  return declare(
    action,
    async function Handler(request: Request, context: Context): Promise<Response> {
      if (!sameOrigin(request)) return new Response('403', { status: 403, headers: plainHeaders })
      const admission = await admit(action)
      if (!admission.ok) {
        const status = admission.reason === 'signed-out' ? 401 : 403
        return new Response(String(status), { status, headers: plainHeaders })
      }
      return respond(request, { actor: admission.actor, params: await context.params })
    },
  )
}

/** A route handler for anybody. `reason` says why no session is needed. */
export function publicHandler(reason: string, respond: (request: Request) => Promise<Response>) {
  return declare(
    { public: reason },
    async function PublicHandler(request: Request): Promise<Response> {
      return sameOrigin(request)
        ? respond(request)
        : new Response('403', { status: 403, headers: plainHeaders })
    },
  )
}
