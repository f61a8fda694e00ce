import { getTranslations } from 'next-intl/server'
import { DossierTable } from '@/components/dossier/dossier-table'
import { ListFilters } from '@/components/dossier/list-filters'
import { ListTabs } from '@/components/dossier/list-tabs'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { may } from '@/lib/domain/access/permissions'
import { listHref, readListRequest } from '@/lib/domain/dossier/work-lists'
import { now } from '@/lib/server/clock'
import { listDossiers } from '@/lib/server/dossiers/list-dossiers'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'

export const generateMetadata = title('dossier.list', async () => {
  return (await getTranslations('dossiers'))('title')
})

export default page('dossier.list', async ({ actor, search }) => {
  const t = await getTranslations('dossiers')
  const request = readListRequest(search)
  const { dossiers, next, choices } = await listDossiers(actor, request)
  const narrowed = Object.keys(request.filters).length > 0
  const canCreate = may(actor.roles, 'dossier.create')
  const create = canCreate && <ButtonLink href="/dossiers/new">{t('new')}</ButtonLink>
  return (
    <>
      <PageHeader title={t('title')} lead={t(`about.${request.list}`)} actions={create} />
      {search['given-back'] && (
        <Notice tone="success" live>
          {t('given-back')}
        </Notice>
      )}
      <ListTabs request={request} />
      <ListFilters request={request} choices={choices} />
      {dossiers.length > 0 ? (
        <DossierTable
          dossiers={dossiers}
          caption={t(`list.${request.list}`)}
          asOf={now()}
          reader={actor}
        />
      ) : (
        <EmptyState title={t(narrowed ? 'none-narrowed' : `none.${request.list}`)} action={create}>
          {t(narrowed ? 'none-narrowed-next' : `none-next.${request.list}`)}
        </EmptyState>
      )}
      <Pager
        label={t('pages')}
        newer={
          request.after
            ? { href: listHref({ ...request, after: undefined }), text: t('first') }
            : undefined
        }
        older={next ? { href: listHref({ ...request, after: next }), text: t('older') } : undefined}
      />
    </>
  )
})
