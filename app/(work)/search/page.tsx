import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { GlassLink } from '@/components/sharing/glass-link'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { SearchForm } from '@/components/ui/search-form'
import { may } from '@/lib/domain/access/permissions'
import { searchDossiers } from '@/lib/server/dossiers/search-dossiers'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { Refused } from './refused'
import { Results } from './results'

export const generateMetadata = title('dossier.search', async () => {
  return (await getTranslations('search'))('title')
})

export default page('dossier.search', async ({ actor, search }) => {
  const t = await getTranslations('search')
  const typed = (search.q ?? '').slice(0, 300)
  const result = await searchDossiers(actor, typed)
  if (result.ok && result.reference) redirect(`/dossiers/${result.reference}`)
  const create = may(actor.roles, 'dossier.create') && (
    <ButtonLink href="/dossiers/new" kind="secondary">
      {t('new')}
    </ButtonLink>
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
      {result.ok ? (
        <Results result={result} typed={typed} reader={actor} />
      ) : (
        <Refused seconds={result.seconds} />
      )}
      {result.ok && result.found.length === 0 && <GlassLink roles={actor.roles} />}
    </>
  )
})
