import { formatMoment } from '@/lib/domain/dates/format-moment'
import { moment, type Reader } from '../dossier/reader'
import { Details } from '../ui/details'
import { Panel } from '../ui/panel'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import type { FileData, Translate } from './file-data'
import { fileSize } from './file-model'

type Claims = {
  takenAt?: string
  position?: { lat: number; lon: number; altitude?: number; accuracy?: number; fixedAt?: string }
  device?: string
  software?: string
  pages?: number
  exif?: unknown
  xmp?: string
  broken?: true
}

/** What the file says of itself; a record made by us, so its shape is known. */
function claimRows({ metadata }: FileData, reader: Reader, t: Translate): SummaryRow[] {
  const { takenAt, position, device, software, pages, broken } = (metadata ?? {}) as Claims
  const place = position && `${position.lat.toFixed(6)}, ${position.lon.toFixed(6)}`
  const rows: [key: string, value: string | undefined][] = [
    // Without an offset it is the camera's own clock, wherever that was.
    [
      'taken-at',
      takenAt &&
        (/[+-]\d\d:\d\d$/.test(takenAt)
          ? formatMoment(takenAt, reader)
          : takenAt.replace('T', ' ')),
    ],
    ['position', place],
    [
      'accuracy',
      position?.accuracy === undefined
        ? undefined
        : t('file.metres', { metres: position.accuracy }),
    ],
    ['fixed-at', position?.fixedAt && formatMoment(position.fixedAt, reader)],
    ['device', device],
    ['software', software],
    ['pages', pages === undefined ? undefined : String(pages)],
    ['broken', broken && t('file.broken-metadata')],
  ]
  return rows.flatMap(([key, value]) =>
    value
      ? [{ key, label: t(`file.fact.${key}`), value: <bdi className="wrap-anywhere">{value}</bdi> }]
      : [],
  )
}

/** Everything known of a stored file: as received, by whom, its hash, and what it claims of itself. */
export function FileFacts({
  file,
  uploader,
  reader,
  t,
}: {
  file: FileData
  /** Name of who uploaded it, where the reader may know it. */
  uploader: string | undefined
  reader: Reader
  t: Translate
}) {
  const { width, height } = file
  const received = moment(file.uploadedAt, reader)
  const claims = claimRows(file, reader, t)
  const all = Object.keys((file.metadata ?? {}) as object).length > 0
  return (
    <>
      <Panel id="facts" title={t('file.facts')} plain>
        <SummaryList
          missing={t('section.missing')}
          rows={[
            {
              key: 'name',
              label: t('file.fact.name'),
              value: <bdi className="wrap-anywhere">{file.name}</bdi>,
            },
            { key: 'type', label: t('file.fact.type'), value: file.mime },
            { key: 'size', label: t('file.fact.size'), value: fileSize(file.size, reader.locale) },
            {
              key: 'pixels',
              label: t('file.fact.pixels'),
              value: width && height ? `${width} × ${height}` : t('file.no-pixels'),
            },
            {
              key: 'received',
              label: t('file.fact.received'),
              value: <time dateTime={received.iso}>{received.text}</time>,
            },
            { key: 'by', label: t('file.fact.by'), value: uploader ?? t('section.other-agency') },
            {
              key: 'hash',
              label: t('file.fact.hash'),
              value: <code className="break-all">{file.sha256}</code>,
            },
          ]}
        />
      </Panel>
      <Panel id="claims" title={t('file.claims')} plain>
        <p className="max-w-prose text-quiet">
          {t(claims.length > 0 ? 'file.claims-lead' : 'file.no-claims')}
        </p>
        {claims.length > 0 && <SummaryList rows={claims} missing={t('section.missing')} />}
        {all && (
          <Details summary={t('file.all-metadata')}>
            <pre className="metadata" tabIndex={0}>
              {JSON.stringify(file.metadata, null, 2)}
            </pre>
          </Details>
        )}
      </Panel>
    </>
  )
}
