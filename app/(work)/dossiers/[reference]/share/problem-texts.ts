import type { getTranslations } from 'next-intl/server'
import type { Fault } from '@/lib/domain/form/faults'
import type { Problem } from '@/lib/domain/form/form-state'
import type { OfferRefusal } from '@/lib/server/sharing/offers/plan-offer'

type Words = Awaited<ReturnType<typeof getTranslations>>

/** The field that a refusal is about; the whole form for the others. */
const fieldOf: Partial<Record<OfferRefusal, string>> = {
  'no-agency': 'agency',
  barred: 'agency',
  'not-held': 'sections',
  'level-not-held': 'level',
  outlasts: 'ends',
  'no-consent': 'consent',
  withdrawn: 'consent',
  'other-purpose': 'consent',
  'other-agency': 'consent',
  'other-sections': 'consent',
}

/** What is wrong in the form of sharing; a field that no person types means the form was tampered with. */
export const faultTexts = (t: Words, faults: readonly Fault[]): Problem[] =>
  faults.map(({ field, fault }) =>
    t.has(`fault.${field}.${fault}`)
      ? { field, text: t(`fault.${field}.${fault}`) }
      : { field: null, text: t('refusal.tampered') },
  )

/** Why an offer is refused, each reason at the field it is about. */
export const refusalTexts = (t: Words, reasons: readonly OfferRefusal[]): Problem[] =>
  reasons.map((reason) => ({ field: fieldOf[reason] ?? null, text: t(`refusal.${reason}`) }))
