import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { LedgerTable } from '@/components/sharing/ledger-table'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { readLedger } from '@/lib/server/sharing/read-ledger'

export const generateMetadata = title('ledger.read', async () =>
  (await getTranslations('ledger'))('title'),
)

export default page('ledger.read', async ({ actor, params, search }) => {
  const t = await getTranslations('ledger')
  const view = await getDossier(actor, params.reference!, [])
  const ledger = view && (await readLedger(actor, view.reference, search.before))
  if (!view || !ledger) notFound()
  const here = `/dossiers/${view.reference}/ledger`
  return (
    <SharingFrame view={view} reader={actor} current="ledger">
      <PageHeader title={t('title')} lead={t(ledger.owned ? 'lead-owner' : 'lead-other')} />
      {ledger.lines.length > 0 ? (
        <LedgerTable lines={ledger.lines} caption={t('title')} reader={actor} />
      ) : (
        <EmptyState title={t('none')} />
      )}
      <Pager
        label={t('pages')}
        newer={search.before ? { href: here, text: t('newest') } : undefined}
        older={
          ledger.next ? { href: `${here}?before=${ledger.next}`, text: t('older') } : undefined
        }
      />
    </SharingFrame>
  )
})
