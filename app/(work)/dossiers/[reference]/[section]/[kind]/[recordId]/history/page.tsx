import { notFound } from 'next/navigation'
import { HistoryList } from '@/components/record/history-list'
import { recordWords } from '@/components/record/record-words'
import { SectionFrame } from '@/components/record/section-frame'
import { PageHeader } from '@/components/ui/page-header'
import { isKindName, recordKinds } from '@/lib/domain/kinds/registry'
import { isUuid } from '@/lib/domain/section/section-path'
import { page } from '@/lib/server/entry/page'
import { openSection } from '@/lib/server/records/open-section'
import { recordHistory } from '@/lib/server/records/record-history'
import { sectionTitle } from '../../../section-title'

export const generateMetadata = sectionTitle('record.history', 'title-history')

/** Every version of one record: who, when, and what changed. */
export default page('record.history', async ({ actor, params }) => {
  const { reference = '', section: inSection, kind = '', recordId = '' } = params
  if (!isKindName(kind) || !isUuid(recordId)) notFound()
  const name = recordKinds[kind].section
  const section = name === inSection ? await openSection(actor, reference, name) : null
  const versions = section && (await recordHistory(actor, { reference, kind, recordId }))
  if (!section || !versions) notFound()
  const words = await recordWords(section, actor)
  const { t, titles } = words
  return (
    <SectionFrame section={section} reader={actor} t={t}>
      <PageHeader
        title={t('section.history')}
        caption={<bdi className="wrap-anywhere">{titles.get(recordId)}</bdi>}
        lead={t('section.history-lead')}
      />
      <HistoryList versions={versions} words={words} />
    </SectionFrame>
  )
})
