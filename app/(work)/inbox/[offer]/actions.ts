'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { readAnswer } from '@/lib/domain/sharing/answer-input'
import { action } from '@/lib/server/entry/action'
import {
  acceptOffer,
  approveOffer,
  rejectOffer,
  withdrawOffer,
} from '@/lib/server/sharing/offers/answer-offer'

async function refused(form: FormData, reason: string, field: string | null = null) {
  const t = await getTranslations('inbox.refusal')
  return { problems: [{ field, text: t(reason) }], typed: typedOf(form) } satisfies FormState
}

/** Takes an offer, and goes to the dossier. */
export const accept = action('offer.answer', async ({ actor, form }) => {
  const { id } = readAnswer(form)
  const answered = await acceptOffer(actor, id)
  if (!answered.ok) return refused(form, answered.reason)
  redirect(`/dossiers/${answered.reference}`)
})

/** Turns an offer down, with the reason. */
export const reject = action('offer.answer', async ({ actor, form }) => {
  const { id, reason, fault } = readAnswer(form)
  if (fault) return refused(form, fault, 'reason')
  const answered = await rejectOffer(actor, id, reason)
  if (!answered.ok) return refused(form, answered.reason)
  redirect(`/inbox/${id}?done=rejected`)
})

/** Lets an offer go out that no consent covers. */
export const approve = action('offer.approve', async ({ actor, form }) => {
  const { id } = readAnswer(form)
  const answered = await approveOffer(actor, id)
  if (!answered.ok) return refused(form, answered.reason)
  redirect(`/inbox/${id}?done=approved`)
})

/** Takes an offer back that nobody answered yet. */
export const withdraw = action('dossier.share', async ({ actor, form }) => {
  const { id } = readAnswer(form)
  const answered = await withdrawOffer(actor, id)
  if (!answered.ok) return refused(form, answered.reason)
  redirect(`/inbox/${id}?done=withdrawn`)
})
