'use server'

import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { ContactInput, DismissInput, RestoreInput } from '@/lib/domain/matching/match-input'
import { action } from '@/lib/server/entry/action'
import { dismissMatch } from '@/lib/server/matching/dismiss-match'
import { requestContact } from '@/lib/server/matching/request-contact'

type Faults = Parameters<typeof faultsOf>[0]

/** The form as it was typed, with the words for each fault, or for the refusal of the whole. */
async function again(form: FormData, wrong: Faults | string): Promise<FormState> {
  const t = await getTranslations('matches')
  const problems =
    typeof wrong === 'string'
      ? [{ field: null, text: t(`refusal.${wrong}`) }]
      : faultsOf(wrong).map(({ field, fault }) =>
          field.startsWith('__')
            ? { field: null, text: t('refusal.not-found') }
            : { field, text: t(`problem.${field}.${fault}`) },
        )
  return { problems, typed: typedOf(form) }
}

/** Asks whoever is on the other side to get in touch. */
export const request = action('match.request', async ({ actor, form }) => {
  const fields = formFields(form, ['__reference', '__match', 'purpose', 'message'])
  const input = ContactInput.safeParse(fields)
  if (!input.success) return again(form, input.error)
  const { __reference, __match: match, purpose, message } = input.data
  const asked = await requestContact(actor, { match, purpose, message })
  if (!asked.ok) return again(form, asked.reason)
  redirect(`/dossiers/${__reference}/matches?done=asked`)
})

/** Takes a match for a false one. */
export const dismiss = action('match.dismiss', async ({ actor, form }) => {
  const input = DismissInput.safeParse(formFields(form, ['__reference', '__match', 'reason']))
  if (!input.success) return again(form, input.error)
  const dismissed = await dismissMatch(actor, input.data.__match, input.data.reason)
  if (!dismissed.ok) return again(form, dismissed.reason)
  redirect(`/dossiers/${input.data.__reference}/matches?done=dismissed`)
})

/** Takes a dismissal back. */
export const restore = action('match.dismiss', async ({ actor, form }) => {
  const input = RestoreInput.safeParse(formFields(form, ['__reference', '__match']))
  if (!input.success) return again(form, input.error)
  const restored = await dismissMatch(actor, input.data.__match, null)
  if (!restored.ok) return again(form, restored.reason)
  redirect(`/dossiers/${input.data.__reference}/matches?done=restored`)
})
