import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AuditTable } from '@/components/audit/audit-table'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { dossierReaders } from '@/lib/server/dossiers/dossier-readers'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'

export const generateMetadata = title('dossier.access-log', async () => {
  return (await getTranslations('readers'))('title')
})

export default page('dossier.access-log', async ({ actor, params, search }) => {
  const t = await getTranslations('readers')
  const reference = params.reference!
  const view = await getDossier(actor, reference, [])
  const log = view && (await dossierReaders(actor, reference, search.before))
  if (!view || !log) notFound()
  const here = `/dossiers/${view.reference}/readers`
  return (
    <SharingFrame view={view} reader={actor} current="readers">
      <PageHeader title={t('title')} lead={t('lead')} />
      <AuditTable caption={t('title')} events={log.events} reader={actor} />
      <Pager
        label={t('pages')}
        newer={search.before ? { href: here, text: t('newest') } : undefined}
        older={log.next ? { href: `${here}?before=${log.next}`, text: t('older') } : undefined}
      />
    </SharingFrame>
  )
})
