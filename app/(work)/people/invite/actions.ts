'use server'
import { getTranslations } from 'next-intl/server'
import { shownLink } from '@/components/member/link-words'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { InviteInput } from '@/lib/domain/identity/member-input'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { inviteMember } from '@/lib/server/members/invite-member'

/** Invites somebody to one's own agency; the link comes back once, in the answer. */
export const invite = action('member.invite', async ({ actor, form }) => {
  const t = await getTranslations('people.invite')
  const typed = typedOf(form)
  const roles = form.getAll('roles').map(String)
  const input = InviteInput.safeParse({ ...formFields(form, ['name', 'email']), roles })
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) => ({
      field,
      text: t(`problem.${field}.${fault}`),
    }))
    return { problems, typed }
  }
  const invited = await inviteMember(actor, 'member.invite', actor.agency.id, input.data)
  if (!invited.ok) return { problems: [{ field: 'email', text: t('problem.email.taken') }], typed }
  await discardDraft(actor, '/people/invite')
  const { name } = input.data
  return { problems: [], typed: {}, more: await shownLink(invited, t('done', { name }), actor) }
})
