import { forbidden, notFound } from 'next/navigation'
import { ActForm } from '@/components/record/act-form'
import { GivenFields } from '@/components/record/given-fields'
import { recordWords } from '@/components/record/record-words'
import { SectionFrame } from '@/components/record/section-frame'
import { PageHeader } from '@/components/ui/page-header'
import { isKindName, recordKinds } from '@/lib/domain/kinds/registry'
import { kindKey } from '@/lib/domain/record/message-keys'
import { recordPath } from '@/lib/domain/section/section-path'
import { page } from '@/lib/server/entry/page'
import { openSection } from '@/lib/server/records/open-section'
import { withdraw } from '../../../actions'
import { sectionTitle } from '../../../section-title'

export const generateMetadata = sectionTitle('record.withdraw', 'title-withdraw')

/** The last look at a record before it is taken out of the dossier. */
export default page('record.withdraw', async ({ actor, params }) => {
  const { reference = '', section: inSection, kind = '', recordId = '' } = params
  if (!isKindName(kind) || recordKinds[kind].section !== inSection) notFound()
  const section = await openSection(actor, reference, recordKinds[kind].section)
  const record = section?.records.find((one) => one.kind === kind && one.recordId === recordId)
  if (!section || !record) notFound()
  if (!section.mayWithdraw) forbidden()
  const words = await recordWords(section, actor)
  const { t } = words
  const fields = {
    __form: `${recordPath(section.reference, kind, recordId)}/withdraw`,
    __reference: section.reference,
    __kind: kind,
    __record: recordId,
    __seen: String(record.version),
  }
  return (
    <SectionFrame section={section} reader={actor} t={t}>
      <PageHeader
        title={t('section.withdraw-what', { what: t(kindKey(recordKinds[kind], 'one')) })}
        caption={<bdi className="wrap-anywhere">{words.titles.get(recordId)}</bdi>}
        lead={t('section.withdraw-lead')}
      />
      <GivenFields record={record} words={words} asOf={section.asOf} />
      <ActForm
        action={withdraw}
        fields={fields}
        kind="warning"
        words={{
          problem: t('section.form.problem'),
          submit: t('section.withdraw-do'),
          pending: t('section.withdrawing'),
        }}
      />
    </SectionFrame>
  )
})
