'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { RefusalInput } from '@/lib/domain/sharing/request-input'
import { action } from '@/lib/server/entry/action'
import { refuseRequest, withdrawRequest } from '@/lib/server/sharing/requests/answer-request'

/** Refuses a request, with words. */
export const refuse = action('request.answer', async ({ actor, form }) => {
  const t = await getTranslations('requests')
  const { __request: id, words } = formFields(form, ['__request', 'words'])
  const input = RefusalInput.safeParse({ id, words })
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) =>
      field === 'words'
        ? { field, text: t(`problem.words.${fault}`) }
        : { field: null, text: t('refusal.not-found') },
    )
    return { problems, typed: typedOf(form) }
  }
  const refused = await refuseRequest(actor, input.data)
  if (refused.ok) redirect(`/inbox/requests/${id}?done=refused`)
  return { problems: [{ field: null, text: t(`refusal.${refused.reason}`) }], typed: typedOf(form) }
})

/** Takes back a request of one's own agency. */
export const withdraw = action('access.request', async ({ actor, form }) => {
  const id = z.uuid().safeParse(form.get('request'))
  const withdrawn = id.success
    ? await withdrawRequest(actor, id.data)
    : ({ ok: false, reason: 'not-found' } as const)
  if (withdrawn.ok) redirect(`/inbox/requests/${id.data}?done=withdrawn`)
  const t = await getTranslations('requests.refusal')
  return { problems: [{ field: null, text: t(withdrawn.reason) }], typed: {} }
})
