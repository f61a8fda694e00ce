import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { editFields, keptValues } from '@/components/packet/edit-fields'
import { NeverPanel } from '@/components/packet/never-panel'
import { PacketForm } from '@/components/packet/packet-form'
import { GapPanel } from '@/components/packet/gap-panel'
import { PacketRows } from '@/components/packet/packet-rows'
import { Restored } from '@/components/shell/restored'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openPacket } from '@/lib/server/packets/open-packet'
import { change } from '../actions'

export const generateMetadata = title('packet.make', async () =>
  (await getTranslations('packet'))('edit.title'),
)

/** What goes into a draft: what by itself, what by choice, what only with a reason, and what never. */
export default page('packet.make', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const found = view && (await openPacket(actor, view.reference, params.packet ?? ''))
  if (!view || !found?.desk || !found.packet.acts.includes('change')) notFound()
  const { packet, desk } = found
  const t = await getTranslations('packet.edit')
  const path = `/dossiers/${view.reference}/packets/${packet.id}/edit`
  const typed = await openDraft(actor, path)
  const chosen = new Set(Object.keys(packet.draft.reasons))
  const byItself = [...packet.content.rows, ...packet.content.annex].filter(
    ({ item }) => !chosen.has(item),
  )
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="packets">
      <PageHeader title={t('title')} caption={packet.draft.addressee.name} />
      <Restored draft={typed} reader={actor} />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <div className="grid min-w-0 gap-6">
          <Panel id="goes-in" title={t('goes-in')}>
            <p className="max-w-prose text-quiet">{t('goes-in-lead')}</p>
            <PacketRows rows={byItself} reader={actor} missing={t('nothing')} />
          </Panel>
          <PacketForm
            action={change}
            hidden={{ __form: path, __reference: view.reference, __packet: packet.id }}
            before={typed?.typed ?? keptValues(packet, actor)}
            fields={await editFields(view.reference, packet, desk, actor)}
            words={{ problem: t('problem'), submit: t('submit'), pending: t('pending') }}
          />
        </div>
        <div className="grid gap-6">
          {packet.audience === 'authorities' && (
            <GapPanel reference={view.reference} gaps={packet.gaps} write={view.write} />
          )}
          <NeverPanel audience={packet.audience} />
        </div>
      </div>
    </DossierFrame>
  )
})
