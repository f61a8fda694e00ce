import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { DossierTable } from '@/components/dossier/dossier-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SearchForm } from '@/components/ui/search-form'
import { may } from '@/lib/domain/access/permissions'
import { now } from '@/lib/server/clock'
import { mostFound, searchDossiers } from '@/lib/server/dossiers/search-dossiers'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'

export const generateMetadata = title('dossier.search', async () => {
  return (await getTranslations('search'))('title')
})

export default page('dossier.search', async ({ actor, search }) => {
  const t = await getTranslations('search')
  const typed = (search.q ?? '').slice(0, 300)
  const result = await searchDossiers(actor, typed)
  if (result.reference) redirect(`/dossiers/${result.reference}`)
  const { found } = result
  const create = may(actor.roles, 'dossier.create') && (
    <ButtonLink href="/dossiers/new" kind="secondary">
      {t('new')}
    </ButtonLink>
  )
  const by = new Map(
    found.map(({ dossier, by }) => [dossier.reference, t('found-by', { by: t(`by.${by}`) })]),
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={create} />
      <SearchForm
        id="search-again"
        action="/search"
        label={t('label')}
        submit={t('submit')}
        defaultValue={typed}
      />
      <p className="field-hint">{t('hint')}</p>
      {found.length > 0 && (
        <>
          <p role="status">{t('found', { count: found.length })}</p>
          <DossierTable
            dossiers={found.map(({ dossier }) => dossier)}
            caption={t('results')}
            asOf={now()}
            reader={actor}
            notes={by}
          />
          {found.length === mostFound && <Notice>{t('many')}</Notice>}
        </>
      )}
      {found.length === 0 && (
        <EmptyState title={t(typed.trim() ? 'none' : 'empty')}>
          {typed.trim() ? t(result.mistyped ? 'mistyped' : 'none-next') : undefined}
        </EmptyState>
      )}
    </>
  )
})
