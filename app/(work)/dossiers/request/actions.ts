'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { RequestInput } from '@/lib/domain/sharing/request-input'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { askAccess } from '@/lib/server/sharing/requests/ask-access'

/** Asks whoever owns a dossier for access; what comes of it is the same whether or not there is one. */
export const ask = action('access.request', async ({ actor, form }) => {
  const t = await getTranslations('requests')
  const typed = typedOf(form)
  const { __id: id, ...fields } = formFields(form, ['__id', 'reference', 'purpose', 'message'])
  const sections = form.getAll('sections').map(String)
  const input = RequestInput.safeParse({ id, ...fields, sections })
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) =>
      field === 'id'
        ? { field: null, text: t('refusal.not-found') }
        : { field, text: t(`problem.${field}.${fault}`) },
    )
    return { problems, typed }
  }
  const asked = await askAccess(actor, input.data)
  if (!asked.ok) {
    const text = t('refusal.too-fast', { count: Math.ceil(asked.seconds / 60) })
    return { problems: [{ field: null, text }], typed }
  }
  await discardDraft(actor, '/dossiers/request')
  redirect('/inbox/requests?box=sent&done=asked')
})
