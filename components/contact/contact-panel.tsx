import { getTranslations } from 'next-intl/server'
import { contactState } from '@/lib/domain/contact/contact-state'
import { contactWindow } from '@/lib/domain/contact/contact-window'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { ago, moment, type Reader } from '../dossier/reader'
import type { RecordData } from '../record/section-data'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import { proofTag } from './proof-tag'
import { WindowNotice } from './window-notice'

/**
 * On the dossier: whether the person may be contacted now, when that was last done and is due again, and the last proof
 * of life. No number.
 */
export async function ContactPanel({
  reference,
  records: all,
  area,
  reader,
  asOf,
}: {
  reference: string
  records: readonly RecordData[]
  /** ISO 3166-2 of the last known place, where the reader sees it. */
  area: string | null
  reader: Reader
  asOf: string
}) {
  const t = await getTranslations()
  const records = dossierRecords(all)
  const plan = records['safe-contact-plan']?.[0]?.values
  const { last, nextDue, overdue, proof } = contactState(records, asOf)
  const code = (list: string, value: string | undefined) => value && t(`codes.${list}.${value}`)
  const line = (instant: string | undefined, words: readonly (string | undefined)[]) =>
    instant && (
      <>
        <time dateTime={instant}>{moment(instant, reader).text}</time>
        <span className="block text-sm text-quiet">
          {[ago(instant, asOf, reader), ...words].filter(Boolean).join(' · ')}
        </span>
      </>
    )
  const rows: SummaryRow[] = [
    {
      key: 'contact-last',
      label: t('contact.last'),
      value: line(last?.values.at, [
        code('contactDirection', last?.values.direction),
        code('contactAnswer', last?.values.answeredBy),
      ]),
      ...(last?.values.duress === 'yes' && {
        note: { text: t('dossier.duress'), tone: 'danger' as const },
      }),
    },
    {
      key: 'contact-due',
      label: t('contact.next-due'),
      value: nextDue && <time dateTime={nextDue}>{moment(nextDue, reader).text}</time>,
      ...(overdue && { note: { text: t('contact.overdue'), tone: 'danger' as const } }),
    },
    {
      key: 'contact-proof',
      label: t('record.proof-of-life.kind.one'),
      value: line(proof?.values.at, [
        code('proofMethod', proof?.values.method),
        code('privacy', proof?.values.privacy),
        proof?.values.confidence &&
          t('contact.confidence', { confidence: t(`codes.confidence.${proof.values.confidence}`) }),
      ]),
      ...(proof && { note: proofTag(proof.values.validUntil, { asOf, reader, t }) }),
    },
  ]
  return (
    <Panel
      id="contact"
      title={t('dossier.section.contact')}
      actions={<Link href={`/dossiers/${reference}/contact`}>{t('contact.plan-and-log')}</Link>}
    >
      {!plan && <Notice tone="danger" title={t('contact.no-plan')} />}
      {plan?.noSafeContact === 'yes' && (
        <Notice tone="danger" title={t('section.contact.no-contact')} />
      )}
      {plan && plan.noSafeContact !== 'yes' && (
        <WindowNotice window={contactWindow(plan, area, asOf)} t={t} />
      )}
      <SummaryList rows={rows} missing={t('contact.never')} />
    </Panel>
  )
}
