import { notFound } from 'next/navigation'
import { CustodyPanel } from '@/components/evidence/custody-panel'
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
import { custodyLog } from '@/lib/server/evidence/custody-log'
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
  const custody = await custodyLog(actor, { reference: section.reference, id: file.id })
  const here = filePath(section.reference, section.section, file.id)
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
          <ButtonLink kind="secondary" href={`${here}/redact`}>
            {words.t('redaction.act')}
          </ButtonLink>
        )}
      </FileView>
      <FileCopies {...shown} writers={section.writers} reader={words.reader} />
      {search.noted && (
        <Notice tone="success" live>
          {words.t('custody.noted')}
        </Notice>
      )}
      <FileFacts
        file={file}
        uploader={section.writers.get(file.uploadedBy)}
        reader={words.reader}
        t={words.t}
      />
      <CustodyPanel
        {...custody}
        add={section.mayWrite && may(actor.roles, 'custody.note') ? `${here}/custody` : null}
        reader={words.reader}
        t={words.t}
      />
    </SectionFrame>
  )
})
