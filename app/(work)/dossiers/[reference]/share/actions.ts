'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { offerCheckModel } from '@/components/sharing/offer-check-model'
import type { OfferMore } from '@/components/sharing/offer-model'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { readOffer } from '@/lib/domain/sharing/offer-input'
import { now } from '@/lib/server/clock'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action, formPathField } from '@/lib/server/entry/action'
import { makeOffer } from '@/lib/server/sharing/offers/make-offer'
import { shareChoices } from '@/lib/server/sharing/offers/share-choices'
import { weighOffer } from '@/lib/server/sharing/offers/weigh-offer'
import { faultTexts, refusalTexts } from './problem-texts'

/** Reads the form of sharing, shows its answers to be checked, and makes the offer when they are sent. */
export const offer = action('dossier.share', async ({ actor, form }) => {
  const t = await getTranslations('share')
  const back = (problems: FormState['problems'], more?: Partial<OfferMore>): FormState => ({
    problems,
    typed: typedOf(form),
    more: { id: String(form.get('__id')), ...more },
  })
  const step = form.get('__step')
  if (step === 'change') return back([])
  const read = readOffer(form, { ...actor, now: now() })
  if (!read.ok) return back(faultTexts(t, read.faults))
  const { input } = read
  if (step === 'send') {
    const made = await makeOffer(actor, input)
    if (!made.ok) return back(refusalTexts(t, made.reasons))
    await discardDraft(actor, String(form.get(formPathField)))
    redirect(`/inbox/${made.id}?done=${made.state}`)
  }
  const weighed = await weighOffer(actor, input)
  if (!weighed.ok) return back(refusalTexts(t, weighed.reasons))
  const given = await shareChoices(actor, input.reference)
  if (!given) return back(refusalTexts(t, ['not-found']))
  return back([], { check: await offerCheckModel(input, given, actor) })
})
