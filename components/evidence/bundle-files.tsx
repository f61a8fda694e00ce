import { getLocale, getTranslations } from 'next-intl/server'
import type { Manifest } from '@/lib/domain/evidence/manifest'
import { moment, type Reader } from '../dossier/reader'
import { fileSize } from '../file/file-model'
import { Panel } from '../ui/panel'
import { Table } from '../ui/table'

/** What is in a bundle, file by file, as its manifest says. */
export async function BundleFiles({
  manifest,
  reader,
}: {
  manifest: Pick<Manifest, 'pieces'>
  reader: Reader
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const word = (key: string) => t(`bundles.${key}`)
  return (
    <Panel id="files" title={word('contents')} plain>
      <Table
        caption={word('contents')}
        columns={[
          { key: 'name', header: word('file'), names: true },
          { key: 'piece', header: word('piece') },
          { key: 'received', header: word('received') },
          { key: 'hash', header: word('hash') },
        ]}
        rows={manifest.pieces.flatMap((piece) =>
          piece.files.map((file) => {
            const received = moment(file.receivedAt, reader)
            const grade = `${piece.sourceGrade ?? '–'}${piece.informationGrade ?? '–'}`
            return {
              key: file.path,
              cells: {
                name: (
                  <>
                    <bdi className="wrap-anywhere">{file.name}</bdi>
                    <span className="block text-sm text-quiet">
                      {file.path}, {fileSize(file.size, locale)}
                    </span>
                  </>
                ),
                piece: (
                  <>
                    <bdi className="wrap-anywhere">
                      {piece.title ?? t(`codes.evidenceType.${piece.type}`)}
                    </bdi>
                    <span className="block text-sm text-quiet">
                      {t('evidence.grade', { grade })}, {t(`evidence.standing.${piece.standing}`)}
                    </span>
                  </>
                ),
                received: (
                  <>
                    <time dateTime={received.iso}>{received.text}</time>
                    <span className="block text-sm text-quiet">
                      {[file.receivedBy.name, file.receivedBy.agency].filter(Boolean).join(', ')}
                    </span>
                  </>
                ),
                hash: <code className="break-all text-sm">{file.sha256}</code>,
              },
            }
          }),
        )}
      />
    </Panel>
  )
}
