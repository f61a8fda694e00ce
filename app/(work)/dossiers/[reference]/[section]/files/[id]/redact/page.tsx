import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { RedactForm } from '@/components/redaction/redact-form'
import { redactWordKeys, type RedactWords } from '@/components/redaction/redact-words'
import { SectionFrame } from '@/components/record/section-frame'
import { PageHeader } from '@/components/ui/page-header'
import { filePath, isSection } from '@/lib/domain/section/section-path'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openSection } from '@/lib/server/records/open-section'
import { redact } from './actions'

export const generateMetadata = title('file.redact', async () =>
  (await getTranslations('redaction'))('page'),
)

/** Boxes over a picture: a copy of it without what must not be passed on. */
export default page('file.redact', async ({ actor, params }) => {
  const { reference = '', section: name = '', id } = params
  const section = isSection(name) ? await openSection(actor, reference, name) : null
  const file = section?.files.find((one) => one.id === id && one.hasView)
  if (!section?.mayWrite || !file) notFound()
  const [t, all] = await Promise.all([getTranslations('redaction'), getTranslations()])
  const words = Object.fromEntries(
    redactWordKeys.map((key) => [key, t(key, { number: '#' })]),
  ) as RedactWords
  return (
    <SectionFrame section={section} reader={actor} t={all}>
      <PageHeader
        title={t('title')}
        caption={<bdi className="wrap-anywhere">{file.name}</bdi>}
        lead={t('lead')}
      />
      <RedactForm
        action={redact}
        path={`${filePath(section.reference, section.section, file.id)}/redact`}
        about={{
          __reference: section.reference,
          __section: section.section,
          __file: file.id,
          __sending: crypto.randomUUID(),
        }}
        src={`/api/files/${section.reference}/${file.id}/view`}
        words={words}
      />
    </SectionFrame>
  )
})
