import { notFound } from 'next/navigation'
import { FileFacts } from '@/components/file/file-facts'
import { FileView } from '@/components/file/file-view'
import { recordWords } from '@/components/record/record-words'
import { SectionFrame } from '@/components/record/section-frame'
import { CopyNotice, FileCopies } from '@/components/redaction/file-copies'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/domain/access/permissions'
import { filePath, isSection } from '@/lib/domain/section/section-path'
import { page } from '@/lib/server/entry/page'
import { openSection } from '@/lib/server/records/open-section'
import { sectionTitle } from '../../section-title'

export const generateMetadata = sectionTitle('file.open', 'title-file')

/** One stored file: large, watermarked to whoever looks, with everything known of it and its original to save. */
export default page('file.open', async ({ actor, params, search }) => {
  const { reference = '', section: name = '', id } = params
  const section = isSection(name) ? await openSection(actor, reference, name) : null
  const file = section?.files.find((one) => one.id === id)
  if (!section || !file) notFound()
  const words = await recordWords(section, actor)
  const shown = { file, files: section.files, place: section, t: words.t }
  return (
    <SectionFrame section={section} reader={actor} t={words.t}>
      <PageHeader
        title={<bdi className="wrap-anywhere">{file.name}</bdi>}
        caption={words.files.get(file.id)?.about}
      />
      {search.made && (
        <Notice tone="success" live>
          {words.t('redaction.made')}
        </Notice>
      )}
      <CopyNotice {...shown} />
      <FileView file={file} reference={section.reference} t={words.t}>
        {file.hasView && section.mayWrite && may(actor.roles, 'file.redact') && (
          <ButtonLink
            kind="secondary"
            href={`${filePath(section.reference, section.section, file.id)}/redact`}
          >
            {words.t('redaction.act')}
          </ButtonLink>
        )}
      </FileView>
      <FileCopies {...shown} writers={section.writers} reader={words.reader} />
      <FileFacts
        file={file}
        uploader={section.writers.get(file.uploadedBy)}
        reader={words.reader}
        t={words.t}
      />
    </SectionFrame>
  )
})
