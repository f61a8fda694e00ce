import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { OfferInput } from '@/lib/domain/sharing/offer-input'
import type { Reader } from '../dossier/reader'
import { consentWords, type Giveable } from './offer-form-model'
import type { OfferCheckModel } from './offer-model'
import { fewSections, sectionList } from './section-list'

/** The answers of the form of sharing in words, and the button that names the act. */
export async function offerCheckModel(
  input: OfferInput,
  given: Giveable,
  { calendar, timeZone }: Reader,
): Promise<OfferCheckModel> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const reader = { locale, calendar, timeZone }
  const names = new Map(given.agencies.map(({ id, name }) => [id, name]))
  const agency = names.get(input.toAgencyId) ?? ''
  const everything = t('share.check.everything')
  const when = (instant: string) => formatMoment(instant, { ...reader, zone: true })
  const consent = given.consents.find(({ id }) => id === input.consentId)
  const stands = consent && Object.values(consentWords(t, reader, consent)).join('\n')
  const barred = input.doNotShare.flatMap((id) => names.get(id) ?? [])
  const yes = t(input.mayPassOn ? 'share.check.yes' : 'share.check.no')
  const transfer = input.kind === 'transfer'
  const keep = input.keep
    ? [
        sectionList(t, locale, input.keep.sections, everything),
        t(`sharing.level.${input.keep.level}`),
        when(input.keep.until),
      ].join('\n')
    : t('share.check.nothing')
  const limits = {
    level: t(`sharing.level.${input.level}`),
    ends: when(input.expiresAt),
    'pass-on': yes,
    bar: barred.join(', ') || t('share.check.nobody'),
  }
  const answers: Record<string, string | undefined> = {
    agency,
    sections: sectionList(t, locale, input.sections, everything),
    ...(transfer ? { keep } : limits),
    purpose: t(`sharing.purpose.${input.purpose}`),
    consent: stands ?? t('share.none'),
    override: input.override,
    'answer-by': when(input.answerBy),
    note: input.note,
  }
  const what = fewSections(t, locale, input.sections, {
    everything,
    several: 'share.check.several',
  })
  return {
    title: t('share.check.title'),
    lead: t('share.check.lead'),
    rows: Object.entries(answers).flatMap(([key, value]) =>
      value ? [{ key, label: t(`share.row.${key}`), value }] : [],
    ),
    submit: t(`share.send.${input.consentId ? input.kind : 'ask'}`, { what, agency }),
    change: t('share.check.change'),
  }
}
