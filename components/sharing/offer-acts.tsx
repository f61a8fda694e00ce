import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { FormState } from '@/lib/domain/form/form-state'
import type { Reader } from '../dossier/reader'
import { ActForm } from '../identity/act-form'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { OfferRejection } from './offer-rejection'
import type { Terms } from './offer-terms'
import { fewSections } from './section-list'

type Act = (state: FormState, form: FormData) => Promise<FormState>

export type Answerable = Terms & {
  id: string
  mayAnswer: boolean
  mayApprove: boolean
  ownToApprove: boolean
  mayWithdraw: boolean
}

/** What this person may do about an offer now. Nothing once it is answered. */
export async function OfferActs({
  offer,
  agency,
  reader,
  acts,
}: {
  offer: Answerable
  /** The reader's own. */
  agency: string
  reader: Reader
  acts: { accept: Act; reject: Act; approve: Act; withdraw: Act }
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const path = `/inbox/${offer.id}`
  const pending = t('inbox.pending')
  const one = { path, hidden: { __offer: offer.id }, pending }
  const transfer = offer.kind === 'transfer'
  const until = formatMoment(offer.expiresAt, { ...reader, locale, zone: true })
  const what = fewSections(t, locale, offer.sections, {
    everything: t('inbox.everything'),
    several: 'inbox.several',
  })
  return (
    <>
      {offer.mayAnswer && (
        <Panel id="accept" title={t('inbox.accept.title')}>
          <p className="max-w-prose">
            {t(transfer ? 'inbox.accept.lead-transfer' : 'inbox.accept.lead', { agency, until })}
          </p>
          <ActForm {...one} action={acts.accept} kind="primary">
            {transfer ? t('inbox.accept.submit-transfer') : t('inbox.accept.submit', { what })}
          </ActForm>
        </Panel>
      )}
      {offer.mayAnswer && (
        <Panel id="reject" title={t('inbox.reject.title')}>
          <OfferRejection
            action={acts.reject}
            offer={offer.id}
            words={{
              problem: t('inbox.problem'),
              reason: t('inbox.reject.reason'),
              hint: t('inbox.reject.reason-hint'),
              submit: t('inbox.reject.submit'),
              pending,
            }}
          />
        </Panel>
      )}
      {offer.mayApprove && (
        <Panel id="approve" title={t('inbox.approve.title')}>
          <p className="max-w-prose">{t('inbox.approve.lead')}</p>
          <ActForm {...one} action={acts.approve} kind="primary">
            {t('inbox.approve.submit', { agency: offer.to })}
          </ActForm>
        </Panel>
      )}
      {offer.ownToApprove && <Notice>{t('inbox.approve.own')}</Notice>}
      {offer.mayWithdraw && (
        <Panel id="withdraw" title={t('inbox.withdraw.title')}>
          <p className="max-w-prose">{t('inbox.withdraw.lead')}</p>
          <ActForm {...one} action={acts.withdraw} kind="warning">
            {t('inbox.withdraw.submit')}
          </ActForm>
        </Panel>
      )}
    </>
  )
}
