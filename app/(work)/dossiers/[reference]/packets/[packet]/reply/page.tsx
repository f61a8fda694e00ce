import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { momentNow } from '@/components/packet/moment-now'
import { PacketForm } from '@/components/packet/packet-form'
import { Restored } from '@/components/shell/restored'
import { PageHeader } from '@/components/ui/page-header'
import { packetOutcome } from '@/lib/domain/packet/codes'
import { now } from '@/lib/server/clock'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openPacket } from '@/lib/server/packets/open-packet'
import { reply } from '../actions'

export const generateMetadata = title('packet.send', async () =>
  (await getTranslations('packet'))('view.reply'),
)

/** What came back to a packet, and under which number the addressee keeps it. */
export default page('packet.send', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const found = view && (await openPacket(actor, view.reference, params.packet ?? ''))
  if (!view || !found?.packet.acts.includes('reply')) notFound()
  const { packet } = found
  const t = await getTranslations('packet.replying')
  const all = await getTranslations()
  const path = `/dossiers/${view.reference}/packets/${packet.id}/reply`
  const typed = await openDraft(actor, path)
  const optional = all('packet.start.optional')
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="packets">
      <PageHeader
        title={t('title', { named: packet.named })}
        caption={packet.draft.addressee.name}
        lead={t('lead')}
      />
      <Restored draft={typed} reader={actor} />
      <PacketForm
        action={reply}
        hidden={{
          __form: path,
          __reference: view.reference,
          __packet: packet.id,
          __entry: crypto.randomUUID(),
        }}
        before={
          typed?.typed ?? {
            ...momentNow('receivedAt', now(), actor),
            from: [packet.draft.addressee.name],
          }
        }
        fields={[
          {
            kind: 'radios',
            name: 'outcome',
            label: t('outcome'),
            choices: packetOutcome.codes.map((value) => ({
              value,
              text: all(`codes.packetOutcome.${value}`),
            })),
          },
          { kind: 'line', exact: true, name: 'from', label: t('from') },
          {
            kind: 'moment',
            name: 'receivedAt',
            label: t('when'),
            dateLabel: all('packet.sending.date'),
            timeLabel: all('packet.sending.time'),
            zone: actor.timeZone,
          },
          { kind: 'line', exact: true, name: 'receipt', label: t('receipt'), optional },
          { kind: 'lines', name: 'words', label: t('words'), optional },
        ]}
        words={{
          problem: all('packet.sending.problem'),
          submit: t('submit'),
          pending: all('packet.sending.pending'),
        }}
      />
    </DossierFrame>
  )
})
