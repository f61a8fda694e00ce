import 'server-only'
import { redirect, unstable_rethrow } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Action } from '@/lib/domain/access/permissions'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { isDatabaseAway } from '../db/database-away'
import { parkTypedWork } from '../drafts/park-typed-work'
import type { Actor } from '../identity/actor'
import { readSessionToken } from '../identity/session-cookie'
import { log } from '../log/log'
import { admit } from './admit'
import { withinCaps } from './capped'
import { declare } from './policy'
import { safePath } from './requested-path'

/** The hidden field in which a form says where it stands: the page to come back to, and the key of its draft. */
export const formPathField = '__form'

const problem = async (reason: string, form: FormData): Promise<FormState> => {
  const t = await getTranslations('refusal')
  return { problems: [{ field: null, text: t(reason) }], typed: typedOf(form) }
}

/**
 * A server action of a form, for signed-in people who may do `action`. The form works before hydration: `run` returns
 * the state to show again, or redirects. Whatever goes wrong, what was typed is in the state, or, when the session
 * has run out, kept as a draft that is there again after signing in.
 */
export function action(
  action: Action,
  run: (request: { actor: Actor; form: FormData }) => Promise<FormState>,
) {
  return declare(
    action,
    async function formAction(_: FormState, form: FormData): Promise<FormState> {
      try {
        const admission = await admit(action)
        if (admission.ok) {
          const { actor } = admission
          const capped = () => problem('capped', form)
          return await withinCaps(actor, action, () => run({ actor, form }), capped)
        }
        if (admission.reason === 'not-allowed') return await problem('not-allowed', form)
        const path = safePath(form.get(formPathField)?.toString())
        await parkTypedWork(await readSessionToken(), path, typedOf(form))
        redirect(`/sign-in?next=${encodeURIComponent(path)}&kept=1`)
      } catch (error) {
        return await fallen(error, form)
      }
    },
  )
}

/** A server action for anybody. `reason` says why no session is needed. */
export function publicAction(reason: string, run: (form: FormData) => Promise<FormState>) {
  return declare({ public: reason }, async function publicFormAction(_: FormState, form: FormData) {
    try {
      return await run(form)
    } catch (error) {
      return await fallen(error, form)
    }
  })
}

async function fallen(error: unknown, form: FormData): Promise<FormState> {
  unstable_rethrow(error)
  const away = isDatabaseAway(error)
  log().error({
    event: 'action-failed',
    away,
    kind: error instanceof Error ? error.name : 'unknown',
  })
  return problem(away ? 'database-away' : 'our-fault', form)
}
