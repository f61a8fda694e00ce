import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { PacketTable } from '@/components/packet/packet-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/domain/access/permissions'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listPackets } from '@/lib/server/packets/list-packets'

export const generateMetadata = title('packet.open', async () =>
  (await getTranslations('packet'))('title'),
)

/** The release packets of a dossier: versions, states, and what waits. */
export default page('packet.open', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const lines = view && (await listPackets(actor, view.reference))
  if (!view || !lines) notFound()
  const t = await getTranslations('packet')
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="packets">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          may(actor.roles, 'packet.make') && (
            <ButtonLink href={`/dossiers/${view.reference}/packets/new`}>{t('new')}</ButtonLink>
          )
        }
      />
      {lines.length > 0 ? (
        <PacketTable reference={view.reference} lines={lines} reader={actor} />
      ) : (
        <EmptyState title={t('none')}>{t('none-next')}</EmptyState>
      )}
    </DossierFrame>
  )
})
