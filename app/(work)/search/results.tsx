import { getTranslations } from 'next-intl/server'
import { DossierTable } from '@/components/dossier/dossier-table'
import type { Reader } from '@/components/dossier/reader'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { now } from '@/lib/server/clock'
import { mostFound, type SearchResult } from '@/lib/server/dossiers/search-dossiers'

/** What a search found, the best match first, or what to try next. */
export async function Results({
  result: { found, mistyped },
  typed,
  reader,
}: {
  result: SearchResult
  typed: string
  reader: Reader
}) {
  const t = await getTranslations('search')
  if (found.length === 0) {
    return (
      <EmptyState title={t(typed.trim() ? 'none' : 'empty')}>
        {typed.trim() ? t(mistyped ? 'mistyped' : 'none-next') : undefined}
      </EmptyState>
    )
  }
  const by = new Map(
    found.map(({ dossier, by }) => [dossier.reference, t('found-by', { by: t(`by.${by}`) })]),
  )
  return (
    <>
      <p role="status">{t('found', { count: found.length })}</p>
      <DossierTable
        dossiers={found.map(({ dossier }) => dossier)}
        caption={t('results')}
        asOf={now()}
        reader={reader}
        notes={by}
      />
      {found.length === mostFound && <Notice>{t('many')}</Notice>}
    </>
  )
}
