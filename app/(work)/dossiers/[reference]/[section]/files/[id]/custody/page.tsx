import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CustodyForm } from '@/components/evidence/custody-form'
import { SectionFrame } from '@/components/record/section-frame'
import { PageHeader } from '@/components/ui/page-header'
import { manualSteps } from '@/lib/domain/evidence/custody-steps'
import { filePath, isSection } from '@/lib/domain/section/section-path'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openSection } from '@/lib/server/records/open-section'
import { note } from './actions'

export const generateMetadata = title('custody.note', async () =>
  (await getTranslations('custody'))('page'),
)

/** Notes what was done with a file outside the application. */
export default page('custody.note', async ({ actor, params }) => {
  const { reference = '', section: name = '', id } = params
  const section = isSection(name) ? await openSection(actor, reference, name) : null
  const file = section?.files.find((one) => one.id === id)
  if (!section?.mayWrite || !file) notFound()
  const [t, all] = await Promise.all([getTranslations('custody'), getTranslations()])
  return (
    <SectionFrame section={section} reader={actor} t={all}>
      <PageHeader
        title={t('add')}
        caption={<bdi className="wrap-anywhere">{file.name}</bdi>}
        lead={t('add-lead')}
      />
      <CustodyForm
        action={note}
        path={`${filePath(section.reference, section.section, file.id)}/custody`}
        about={{
          __reference: section.reference,
          __section: section.section,
          __file: file.id,
        }}
        steps={manualSteps.map((value) => ({ value, text: t(`step.${value}`) }))}
        words={{
          problem: t('problem'),
          step: t('what'),
          at: t('when'),
          date: all('section.form.date'),
          time: all('section.form.time'),
          zone: actor.timeZone,
          whom: t('with'),
          'whom-hint': t('with-hint'),
          note: t('note'),
          'note-hint': t('note-hint'),
          optional: t('optional'),
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
    </SectionFrame>
  )
})
