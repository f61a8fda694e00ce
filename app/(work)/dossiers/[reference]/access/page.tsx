import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { GrantGlass } from '@/components/sharing/grant-glass'
import { GrantHistory } from '@/components/sharing/grant-history'
import { GrantTable } from '@/components/sharing/grant-table'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listGrants } from '@/lib/server/sharing/list-grants'

export const generateMetadata = title('grant.list', async () =>
  (await getTranslations('grants'))('title'),
)

export default page('grant.list', async ({ actor, params, search }) => {
  const t = await getTranslations('grants')
  const view = await getDossier(actor, params.reference!, [])
  const list = view && (await listGrants(actor, view.reference))
  if (!view || !list) notFound()
  const { reference } = view
  const given = list.grants.filter(({ glass }) => !glass)
  const glass = list.grants.filter((grant) => grant.glass)
  const now = given.filter(({ standing }) => standing === 'in-force')
  const over = given.filter(({ standing }) => standing !== 'in-force')
  const shown = { reference, reader: actor }
  const lead = list.owned ? t('lead-owner') : t('lead-other', { owner: list.owner })
  return (
    <SharingFrame view={view} reader={actor} current="access">
      <PageHeader title={t('title')} lead={lead} />
      {/^\d{1,4}$/.test(search.ended ?? '') && (
        <Notice tone="success" live>
          {t('just-ended', { count: Number(search.ended) })}
        </Notice>
      )}
      {search.reviewed && (
        <Notice tone="success" live>
          {t('just-reviewed')}
        </Notice>
      )}
      {now.length > 0 ? (
        <Panel id="in-force" title={t('in-force')}>
          <GrantTable grants={now} caption={t('in-force')} {...shown} />
        </Panel>
      ) : (
        list.owned && <EmptyState title={t('none')}>{t('none-next')}</EmptyState>
      )}
      {glass.length > 0 && (
        <Panel id="glass" title={t('glass')}>
          <p className="max-w-prose text-quiet">{t('glass-lead')}</p>
          <GrantGlass grants={glass} caption={t('glass')} {...shown} />
        </Panel>
      )}
      {over.length > 0 && (
        <Panel id="over" title={t('over')}>
          <GrantHistory grants={over} caption={t('over')} reader={actor} />
        </Panel>
      )}
    </SharingFrame>
  )
})
