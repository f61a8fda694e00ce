import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Panel } from '../ui/panel'

/** On the surviving dossier: which others were merged into it, each as it was, and the way to undo it. */
export async function MergePanel({
  reference,
  merges,
  reader,
}: {
  reference: string
  merges: readonly { id: string; absorbed: string; at: string }[]
  reader: Reader
}) {
  if (merges.length === 0) return null
  const t = await getTranslations('merge')
  return (
    <Panel id="merged" title={t('panel.title')}>
      <ul className="grid gap-3">
        {merges.map(({ id, absorbed, at }) => (
          <li key={id} className="grid gap-1">
            <p>{t('panel.line', { absorbed, when: moment(at, reader).text })}</p>
            <p className="flex flex-wrap gap-4">
              <Link href={`/dossiers/${absorbed}/identity`}>{t('as-it-was', { absorbed })}</Link>
              <Link href={`/dossiers/${reference}/merges/${id}`}>
                {t('panel.look', { absorbed })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
