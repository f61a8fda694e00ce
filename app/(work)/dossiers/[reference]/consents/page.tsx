import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ConsentTable } from '@/components/sharing/consent-table'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/domain/access/permissions'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listConsents } from '@/lib/server/sharing/list-consents'

export const generateMetadata = title('grant.list', async () =>
  (await getTranslations('consents'))('title'),
)

/** The consents of a dossier that one's own agency owns; whoever may share keeps them. */
export default page('grant.list', async ({ actor, params, search }) => {
  const t = await getTranslations('consents')
  const view = await getDossier(actor, params.reference!, [])
  const consents = view && (await listConsents(actor, view.reference))
  if (!view || !consents) notFound()
  const keeps = may(actor.roles, 'consent.keep')
  const add = <ButtonLink href={`/dossiers/${view.reference}/consents/new`}>{t('new')}</ButtonLink>
  return (
    <SharingFrame view={view} reader={actor} current="consents">
      <PageHeader title={t('title')} lead={t('lead')} actions={keeps && add} />
      {search.recorded && (
        <Notice tone="success" live>
          {t('just-recorded')}
        </Notice>
      )}
      {/^\d{1,4}$/.test(search.ended ?? '') && (
        <Notice tone="success" live>
          {t('just-withdrawn', { count: Number(search.ended) })}
        </Notice>
      )}
      {consents.length > 0 ? (
        <ConsentTable
          consents={consents}
          reference={view.reference}
          mayWithdraw={keeps}
          caption={t('title')}
          reader={actor}
        />
      ) : (
        <EmptyState title={t('none')}>{t('none-next')}</EmptyState>
      )}
    </SharingFrame>
  )
})
