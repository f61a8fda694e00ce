import { getLocale, getTranslations } from 'next-intl/server'
import type { Section } from '@/lib/domain/access/sections'
import { formatDate } from '@/lib/domain/dates/format-date'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import { levels, type OfferKind, purposes } from '@/lib/domain/sharing/codes'
import { dayAfter } from '@/lib/domain/sharing/end-of-day'
import { sharingDays } from '@/lib/domain/sharing/limits'
import { noConsent } from '@/lib/domain/sharing/offer-input'
import type { Reader } from '../dossier/reader'
import type { Translate } from '../file/file-data'
import { type OfferFormModel, type OfferFormWords, offerFormWords } from './offer-model'
import { sectionList } from './section-list'

/** A consent that a sharing can stand on; without `sections`, the unread one behind the agency's own access. */
export type ConsentToStandOn = {
  id: string
  purpose: string
  basis: string
  obtainedOn: string | null
  sections: readonly Section[] | null
  recipient: string | null
}

/** What may be given, as the server found it. */
export type Giveable = {
  reference: string
  sections: readonly Section[]
  until: string | null
  mayContribute: boolean
  agencies: readonly { id: string; name: string }[]
  barred: readonly string[]
  consents: readonly ConsentToStandOn[]
}

/** A consent in words: whose word and when, and what it covers. */
export function consentWords(t: Translate, reader: Reader, consent: ConsentToStandOn) {
  const purpose = t(`sharing.purpose.${consent.purpose}`)
  const basis = t(`sharing.basis.${consent.basis}`)
  if (!consent.sections || !consent.obtainedOn) {
    return {
      text: t('share.consent-behind'),
      hint: t('share.consent-behind-scope', { purpose, basis }),
    }
  }
  const sections = sectionList(t, reader.locale, consent.sections, t('share.every-section'))
  const recipient = consent.recipient ?? t('share.any-agency')
  return {
    text: t('share.consent-of', { basis, date: formatDate(consent.obtainedOn, reader) }),
    hint: t('share.consent-scope', { purpose, recipient, sections }),
  }
}

/** The form of sharing one dossier in one way, with everything that may be chosen. `now` is an ISO 8601 instant. */
export async function offerFormModel(
  given: Giveable,
  kind: OfferKind,
  { calendar, timeZone }: Reader,
  now: string,
): Promise<OfferFormModel> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const reader = { locale, calendar, timeZone }
  const day = (days: number) => dayAfter(now, days, timeZone)
  const words = offerFormWords.map((key) => [key, t(`share.${key}`)])
  const usual = day(sharingDays.access.usual)
  // Of what is passed on: the last whole day before the agency's own access ends.
  const last = given.until && dayAfter(given.until, -1, timeZone)
  const agencies = given.agencies.map(({ id, name }) => ({ value: id, text: name }))
  return {
    id: crypto.randomUUID(),
    reference: given.reference,
    path: `/dossiers/${given.reference}/share?kind=${kind}`,
    kind,
    agencies,
    agencyHint: given.barred.length
      ? t('share.agency-barred', { names: given.barred.join(', ') })
      : undefined,
    sections: given.sections.map((section) => ({
      value: section,
      text: t(`dossier.section.${section}`),
      hint: t(`section.about.${section}`),
    })),
    levels: levels
      .filter((level) => level === 'view' || given.mayContribute)
      .map((level) => ({
        value: level,
        text: t(`sharing.level.${level}`),
        hint: t(`share.level-about.${level}`),
      })),
    purposes: purposes.map((value) => ({ value, text: t(`sharing.purpose.${value}`) })),
    consents: given.consents.map((one) => ({ value: one.id, ...consentWords(t, reader, one) })),
    noConsent: { value: noConsent, text: t('share.none'), hint: t('share.none-hint') },
    bars: agencies,
    hints: {
      ends: given.until
        ? t('share.ends-until', { until: formatMoment(given.until, reader) })
        : t('share.ends-hint', { days: sharingDays.access.most }),
      answerBy: t('share.answer-by-hint', { days: sharingDays.answer.most }),
      keepUntil: t('share.keep-until-hint', { days: sharingDays.kept.most }),
    },
    days: {
      ends: last && last < usual ? last : usual,
      answerBy: day(sharingDays.answer.usual),
      keepUntil: day(sharingDays.kept.usual),
    },
    words: Object.fromEntries(words) as OfferFormWords,
  }
}
