import { getLocale, getTranslations } from 'next-intl/server'
import type { Section } from '@/lib/domain/access/sections'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { Reader } from '../dossier/reader'
import { SummaryList } from '../ui/summary-list'
import { sectionList } from './section-list'

export type Terms = {
  reference: string
  kind: string
  from: string
  to: string
  sections: readonly Section[]
  level: string
  purpose: string
  basis: string
  withoutConsent: boolean
  expiresAt: string
  answerBy: string
  madeAt: string
  madeBy: string | null
  approvedBy: string | null
  answeredBy: string | null
  answeredAt: string | null
  standing: string
  mayPassOn: boolean
  doNotShare: readonly string[]
  keep: { sections: readonly Section[]; level: string; until: string } | null
  note: string | null
  override: string | null
  answer: string | null
}

/** What an offer says, row by row. Nothing of the dossier but its reference is in it. */
export async function OfferTerms({ terms, reader }: { terms: Terms; reader: Reader }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const when = (instant: string) => (
    <time dateTime={instant}>{formatMoment(instant, { ...reader, locale, zone: true })}</time>
  )
  const words = (text: string | null) =>
    text && (
      <span dir="auto" className="whitespace-pre-line wrap-anywhere">
        {text}
      </span>
    )
  const list = (sections: readonly Section[]) =>
    sectionList(t, locale, sections, t('inbox.everything'))
  const by = (instant: string, who: string) =>
    t('inbox.by', { when: formatMoment(instant, { ...reader, locale, zone: true }), who })
  const transfer = terms.kind === 'transfer'
  const { keep, answeredAt } = terms
  const basis = t(`sharing.basis.${terms.basis}`)
  const answerer = terms.answeredBy ?? (terms.standing === 'withdrawn' ? terms.from : terms.to)
  const limits = {
    level: t(`sharing.level.${terms.level}`),
    ends: when(terms.expiresAt),
    'pass-on': t(terms.mayPassOn ? 'inbox.yes' : 'inbox.no'),
    bar: terms.doNotShare.join(', ') || t('inbox.nobody'),
  }
  const kept = keep
    ? t('inbox.keep-of', {
        sections: list(keep.sections),
        level: t(`sharing.level.${keep.level}`),
        until: formatMoment(keep.until, { ...reader, locale, zone: true }),
      })
    : t('share.check.nothing')
  const rows = {
    reference: terms.reference,
    sections: list(terms.sections),
    ...(transfer ? { keep: kept } : limits),
    purpose: t(`sharing.purpose.${terms.purpose}`),
    basis: terms.withoutConsent ? t('inbox.without-consent', { basis }) : basis,
    'answer-by': when(terms.answerBy),
    note: words(terms.note),
    override: words(terms.override),
    made: by(terms.madeAt, terms.madeBy ?? terms.from),
    approved: terms.approvedBy,
    answered: answeredAt && by(answeredAt, answerer),
    answer: words(terms.answer),
  }
  return (
    <SummaryList
      missing={t('inbox.missing')}
      rows={Object.entries(rows).flatMap(([key, value]) =>
        value ? [{ key, label: t(`inbox.row.${key}`), value }] : [],
      )}
    />
  )
}
