'use server'
import { getTranslations } from 'next-intl/server'
import { shownLink } from '@/components/member/link-words'
import { AgencyInput } from '@/lib/domain/agency/agency-input'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { createAgency } from '@/lib/server/agencies/create-agency'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'

const names = [
  'name',
  'code',
  'kind',
  'country',
  'administratorName',
  'administratorEmail',
] as const

/** Makes an agency with its first administrator; the invitation link comes back once, in the answer. */
export const create = action('agency.create', async ({ actor, form }): Promise<FormState> => {
  const t = await getTranslations('agencies.new')
  const typed = typedOf(form)
  const input = AgencyInput.safeParse(formFields(form, names))
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) => ({
      field,
      text: t(`problem.${field}.${fault}`),
    }))
    return { problems, typed }
  }
  const made = await createAgency(actor, input.data)
  if (!made.ok) {
    const field = made.reason === 'code-taken' ? 'code' : 'administratorEmail'
    return { problems: [{ field, text: t(`problem.${field}.taken`) }], typed }
  }
  await discardDraft(actor, '/agencies/new')
  const { name, administratorName } = input.data
  const title = t('done', { name, administrator: administratorName })
  return { problems: [], typed: {}, more: await shownLink(made, title, actor) }
})
