'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { shownLink } from '@/components/member/link-words'
import type { Role } from '@/lib/domain/access/roles'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { RolesInput } from '@/lib/domain/identity/member-input'
import { action } from '@/lib/server/entry/action'
import { changeRoles, endSessionsOf, setDisabled } from '@/lib/server/members/change-member'
import { inviteAgain } from '@/lib/server/members/invite-again'
import { endSession } from '@/lib/server/identity/sessions'

const nobody = '00000000-0000-0000-0000-000000000000'
const idIn = (form: FormData, name = 'member') => z.uuid().safeParse(form.get(name)).data ?? nobody

const done = (form: FormData, what: string) => redirect(`/people/${idIn(form)}?done=${what}`)

async function refused(form: FormData, reason: string, field: string | null = null) {
  const t = await getTranslations('people.refusal')
  return { problems: [{ field, text: t(reason) }], typed: typedOf(form) } satisfies FormState
}

/** Gives somebody of one's agency other roles. */
export const saveRoles = action('member.change', async ({ actor, form }) => {
  const input = RolesInput.safeParse({
    roles: form.getAll('roles').map(String),
    version: form.get('__version'),
  })
  if (!input.success) return refused(form, 'choose', 'roles')
  const { roles, version } = input.data
  const changed = await changeRoles(actor, idIn(form), { roles: roles as Role[], version })
  return changed.ok ? done(form, 'roles') : refused(form, changed.reason, 'roles')
})

/** Ends one session of somebody of one's agency. */
export const endOne = action('member.change', async ({ actor, form }) => {
  await endSession(actor, idIn(form, 'session'), 'member.change')
  return done(form, 'session')
})

/** Ends every session of somebody of one's agency. */
export const endAll = action('member.change', async ({ actor, form }) => {
  const ended = await endSessionsOf(actor, idIn(form))
  return ended.ok ? done(form, 'sessions') : refused(form, ended.reason)
})

/** Disables somebody of one's agency (`disabled` is `yes`), or enables again. */
export const disable = action('member.disable', async ({ actor, form }) => {
  const disabled = form.get('disabled') === 'yes'
  const changed = await setDisabled(actor, idIn(form), disabled)
  if (!changed.ok) return refused(form, changed.reason)
  return done(form, disabled ? 'disabled' : 'enabled')
})

/** A fresh invitation link for somebody who has not accepted the last one. */
export const sendAgain = action('member.invite', async ({ actor, form }) => {
  const invited = await inviteAgain(actor, 'member.invite', idIn(form))
  if (!invited.ok) return refused(form, invited.reason)
  const t = await getTranslations('people.link')
  return { problems: [], typed: {}, more: await shownLink(invited, t('again'), actor) }
})
