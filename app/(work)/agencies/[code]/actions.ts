'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { shownLink } from '@/components/member/link-words'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { InviteInput } from '@/lib/domain/identity/member-input'
import { setAgencyOpen } from '@/lib/server/agencies/close-agency'
import { action } from '@/lib/server/entry/action'
import { inviteAgain } from '@/lib/server/members/invite-again'
import { inviteMember } from '@/lib/server/members/invite-member'

const nobody = '00000000-0000-0000-0000-000000000000'
const agencyIn = (form: FormData) => z.uuid().safeParse(form.get('agency')).data ?? nobody

/** Closes an agency (`open` is `no`), or opens it again. */
export const setOpen = action('agency.keep', async ({ actor, form }) => {
  const open = form.get('open') === 'yes'
  const changed = await setAgencyOpen(actor, agencyIn(form), open)
  if (changed.ok) {
    const code = encodeURIComponent(String(form.get('code') ?? ''))
    redirect(`/agencies/${code}?done=${open ? 'opened' : 'closed'}`)
  }
  const t = await getTranslations('agencies.refusal')
  return { problems: [{ field: null, text: t(changed.reason) }], typed: {} }
})

/** Invites a further administrator of an agency; the link comes back once, in the answer. */
export const inviteAdministrator = action('agency.keep', async ({ actor, form }) => {
  const t = await getTranslations('people.invite')
  const typed = typedOf(form)
  const fields = formFields(form, ['name', 'email'])
  const input = InviteInput.safeParse({ ...fields, roles: ['agency-administrator'] })
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) => ({
      field,
      text: t(`problem.${field}.${fault}`),
    }))
    return { problems, typed }
  }
  const invited = await inviteMember(actor, 'agency.keep', agencyIn(form), input.data)
  if (!invited.ok) return { problems: [{ field: 'email', text: t('problem.email.taken') }], typed }
  const { name } = input.data
  return { problems: [], typed: {}, more: await shownLink(invited, t('done', { name }), actor) }
})

/** A fresh invitation link for an administrator who has not accepted the last one. */
export const inviteAdministratorAgain = action('agency.keep', async ({ actor, form }) => {
  const id = z.uuid().safeParse(form.get('member')).data ?? nobody
  const invited = await inviteAgain(actor, 'agency.keep', id)
  if (!invited.ok) {
    const t = await getTranslations('people.refusal')
    return { problems: [{ field: null, text: t(invited.reason) }], typed: {} }
  }
  const t = await getTranslations('people.link')
  return { problems: [], typed: {}, more: await shownLink(invited, t('again'), actor) }
})
