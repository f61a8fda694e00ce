import type { Section } from '@/lib/domain/access/sections'
import { filePath } from '@/lib/domain/section/section-path'
import { moment, type Reader } from '../dossier/reader'
import type { FileData, Translate } from '../file/file-data'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { Table } from '../ui/table'

type Place = { reference: string; section: Section }
type Shown = {
  file: FileData
  /** Every file of the section. */
  files: readonly FileData[]
  place: Place
  t: Translate
}

/** Of a redacted copy: what it was made from, and why. */
export function CopyNotice({ file, files, place, t }: Shown) {
  const original = files.find(({ id }) => id === file.copyOf)
  if (!original || !file.redaction) return null
  return (
    <Notice title={t('redaction.copy.this')}>
      <p>
        {t('redaction.copy.of')}{' '}
        <Link href={filePath(place.reference, place.section, original.id)}>
          <bdi className="wrap-anywhere">{original.name}</bdi>
        </Link>
      </p>
      <p className="whitespace-pre-line wrap-anywhere">
        {t('redaction.copy.why')} <bdi>{file.redaction.reason}</bdi>
      </p>
    </Notice>
  )
}

/** The redacted copies of a picture: each with what it hides and why, who made it, and when. */
export function FileCopies({
  file,
  files,
  place,
  writers,
  reader,
  t,
}: Shown & { writers: ReadonlyMap<string, string>; reader: Reader }) {
  const copies = files.filter(({ copyOf }) => copyOf === file.id)
  if (copies.length === 0) return null
  const word = (key: string) => t(`redaction.copies.${key}`)
  return (
    <Panel id="copies" title={word('title')} plain>
      <Table
        caption={word('title')}
        columns={[
          { key: 'copy', header: word('copy'), names: true },
          { key: 'made', header: word('made') },
          { key: 'why', header: word('why') },
        ]}
        rows={copies.map((copy) => {
          const made = moment(copy.uploadedAt, reader)
          return {
            key: copy.id,
            cells: {
              copy: (
                <Link
                  href={filePath(place.reference, place.section, copy.id)}
                  className="file-link"
                >
                  <img
                    src={`/api/files/${place.reference}/${copy.id}/thumb`}
                    alt=""
                    className="file-thumb"
                    loading="lazy"
                    decoding="async"
                  />
                  <bdi className="wrap-anywhere">{copy.name}</bdi>
                </Link>
              ),
              made: (
                <>
                  <time dateTime={made.iso}>{made.text}</time>
                  <span className="block text-quiet">
                    {writers.get(copy.uploadedBy) ?? t('section.other-agency')}
                  </span>
                </>
              ),
              why: (
                <>
                  <bdi className="whitespace-pre-line wrap-anywhere">{copy.redaction?.reason}</bdi>
                  <span className="block text-quiet">
                    {t('redaction.copies.boxes', { count: copy.redaction?.boxes.length ?? 0 })}
                  </span>
                </>
              ),
            },
          }
        })}
      />
    </Panel>
  )
}
