import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { PacketForm } from '@/components/packet/packet-form'
import { Restored } from '@/components/shell/restored'
import { PageHeader } from '@/components/ui/page-header'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openPacket } from '@/lib/server/packets/open-packet'
import { withdraw } from '../actions'

export const generateMetadata = title('packet.make', async () =>
  (await getTranslations('packet'))('view.withdraw'),
)

/** The last look before a packet is taken out of use. */
export default page('packet.make', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const found = view && (await openPacket(actor, view.reference, params.packet ?? ''))
  if (!view || !found?.packet.acts.includes('withdraw')) notFound()
  const { packet } = found
  const t = await getTranslations('packet.withdrawing')
  const all = await getTranslations('packet.sending')
  const path = `/dossiers/${view.reference}/packets/${packet.id}/withdraw`
  const typed = await openDraft(actor, path)
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="packets">
      <PageHeader
        title={t('title', { named: packet.named })}
        caption={packet.draft.addressee.name}
        lead={t('lead')}
      />
      <Restored draft={typed} reader={actor} />
      <PacketForm
        action={withdraw}
        kind="warning"
        hidden={{ __form: path, __reference: view.reference, __packet: packet.id }}
        before={typed?.typed ?? {}}
        fields={[{ kind: 'lines', name: 'reason', label: t('reason') }]}
        words={{ problem: all('problem'), submit: t('submit'), pending: all('pending') }}
      />
    </DossierFrame>
  )
})
