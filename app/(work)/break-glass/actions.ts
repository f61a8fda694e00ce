'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { GlassInput } from '@/lib/domain/sharing/glass-input'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { breakGlass } from '@/lib/server/sharing/break-glass'

/** Opens a dossier of another agency in an emergency. */
export const breakIt = action('glass.break', async ({ actor, form }) => {
  const t = await getTranslations('glass')
  const typed = typedOf(form)
  const input = GlassInput.safeParse(formFields(form, ['reference', 'reason', 'minutes']))
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) => ({
      field,
      text: t(`fault.${field}.${fault}`),
    }))
    return { problems, typed }
  }
  const done = await breakGlass(actor, input.data)
  if (done.ok) {
    await discardDraft(actor, '/break-glass')
    redirect(`/dossiers/${done.reference}`)
  }
  if (done.reason === 'not-a-reference')
    return { problems: [{ field: 'reference', text: t('fault.reference.not-a-reference') }], typed }
  const field = done.reason === 'not-found' ? 'reference' : null
  return { problems: [{ field, text: t(`refusal.${done.reason}`) }], typed }
})
