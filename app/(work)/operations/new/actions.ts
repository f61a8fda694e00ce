'use server'

import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { OperationInput } from '@/lib/domain/operations/operation-input'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { startOperation } from '@/lib/server/operations/start-operation'
import { problemsOf } from '../problems'

export const start = action('operation.start', async ({ actor, form }) => {
  const typed = typedOf(form)
  const input = OperationInput.safeParse(
    formFields(form, ['title', 'premises', 'plan', 'startsOn']),
  )
  if (!input.success) return { problems: await problemsOf(input.error), typed }
  const id = z.uuid().safeParse(form.get('__id')).data ?? crypto.randomUUID()
  const started = await startOperation(actor, id, input.data)
  if (started.ok) {
    await discardDraft(actor, '/operations/new')
    redirect(`/operations/${started.reference}`)
  }
  const t = await getTranslations('operations.refusal')
  return { problems: [{ field: null, text: t(started.reason) }], typed }
})
