'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { isUuid } from '@/lib/domain/section/section-path'
import { consentInput } from '@/lib/domain/sharing/consent-input'
import { dayAfter } from '@/lib/domain/sharing/end-of-day'
import { now } from '@/lib/server/clock'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { recordConsent } from '@/lib/server/sharing/record-consent'
import { withdrawConsent } from '@/lib/server/sharing/withdraw-consent'

/** Records a consent. */
export const record = action('consent.keep', async ({ actor, form }) => {
  const t = await getTranslations('consents')
  const typed = typedOf(form)
  const sent = formFields(form, [
    '__id',
    '__reference',
    'purpose',
    'basis',
    'way',
    'obtainedOn',
    'recipient',
  ])
  const { __id: id, __reference: reference, ...fields } = sent
  const schema = consentInput({
    calendar: actor.calendar,
    today: dayAfter(now(), 0, actor.timeZone),
  })
  const input = schema.safeParse({
    ...fields,
    id,
    reference,
    sections: form.getAll('sections').map(String),
  })
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) =>
      t.has(`fault.${field}.${fault}`)
        ? { field, text: t(`fault.${field}.${fault}`) }
        : { field: null, text: t('refusal.not-found') },
    )
    return { problems, typed }
  }
  const done = await recordConsent(actor, input.data)
  if (!done.ok) {
    const field = done.reason === 'unknown-agency' ? 'recipient' : null
    return { problems: [{ field, text: t(`refusal.${done.reason}`) }], typed }
  }
  await discardDraft(actor, `/dossiers/${reference}/consents/new`)
  redirect(`/dossiers/${reference}/consents?recorded=1`)
})

/** Withdraws a consent, and ends what stood on it. */
export const withdraw = action('consent.keep', async ({ actor, form }) => {
  const { __reference: reference, __consent: id } = formFields(form, ['__reference', '__consent'])
  const done = isUuid(id)
    ? await withdrawConsent(actor, { reference, id })
    : { ok: false as const, reason: 'not-found' as const }
  if (done.ok) redirect(`/dossiers/${reference}/consents?ended=${done.ended}`)
  const t = await getTranslations('consents.refusal')
  return { problems: [{ field: null, text: t(done.reason) }], typed: {} }
})
