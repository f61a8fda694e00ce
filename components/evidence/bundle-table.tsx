import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Table } from '../ui/table'

type Bundle = {
  id: string
  madeAt: string
  madeBy: string | null
  purpose: string
  recipient: string
  manifest: { pieces: readonly { files: readonly unknown[] }[] }
}

/** Bundles that were made: for whom, when and by whom, and how much is in each. */
export async function BundleTable({
  bundles,
  reference,
  reader,
}: {
  bundles: readonly Bundle[]
  reference: string
  reader: Reader
}) {
  const [t, all] = await Promise.all([getTranslations('bundles'), getTranslations()])
  return (
    <Table
      caption={t('title')}
      columns={[
        { key: 'recipient', header: t('recipient'), names: true },
        { key: 'made', header: t('made') },
        { key: 'purpose', header: t('purpose') },
        { key: 'files', header: t('files'), numeric: true },
      ]}
      rows={bundles.map(({ id, madeAt, madeBy, purpose, recipient, manifest }) => {
        const made = moment(madeAt, reader)
        return {
          key: id,
          cells: {
            recipient: (
              <Link href={`/dossiers/${reference}/bundles/${id}`}>
                <bdi className="wrap-anywhere">{recipient}</bdi>
              </Link>
            ),
            made: (
              <>
                <time dateTime={made.iso}>{made.text}</time>
                {madeBy && <span className="block text-quiet">{madeBy}</span>}
              </>
            ),
            purpose: all(`sharing.purpose.${purpose}`),
            files: manifest.pieces.flatMap(({ files }) => files).length,
          },
        }
      })}
    />
  )
}
