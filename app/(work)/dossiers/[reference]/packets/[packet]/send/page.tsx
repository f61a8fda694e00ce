import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { momentNow } from '@/components/packet/moment-now'
import { PacketForm } from '@/components/packet/packet-form'
import { Restored } from '@/components/shell/restored'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { formatDate } from '@/lib/domain/dates/format-date'
import { packetChannel } from '@/lib/domain/packet/codes'
import { now } from '@/lib/server/clock'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openPacket } from '@/lib/server/packets/open-packet'
import { send } from '../actions'

export const generateMetadata = title('packet.send', async () =>
  (await getTranslations('packet'))('view.send'),
)

/** How an approved packet was handed over, to whom, and by when an answer is due. */
export default page('packet.send', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const found = view && (await openPacket(actor, view.reference, params.packet ?? ''))
  if (!view || !found?.packet.acts.includes('send')) notFound()
  const { packet } = found
  const t = await getTranslations('packet.sending')
  const all = await getTranslations()
  const path = `/dossiers/${view.reference}/packets/${packet.id}/send`
  const typed = await openDraft(actor, path)
  const { replyBy } = packet.draft
  const optional = all('packet.start.optional')
  const stale = packet.age?.state === 'stale'
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="packets">
      <PageHeader
        title={t('title', { named: packet.named })}
        caption={packet.draft.addressee.name}
        lead={t('lead')}
      />
      <Restored draft={typed} reader={actor} />
      {stale && <Notice tone="warning">{all('packet.fault.stale')}</Notice>}
      <PacketForm
        action={send}
        hidden={{
          __form: path,
          __reference: view.reference,
          __packet: packet.id,
          __entry: crypto.randomUUID(),
        }}
        before={
          typed?.typed ?? {
            ...momentNow('sentAt', now(), actor),
            to: [packet.draft.addressee.name],
            replyBy: [replyBy && formatDate(replyBy, actor)],
          }
        }
        fields={[
          {
            kind: 'radios',
            name: 'channel',
            label: t('channel'),
            choices: packetChannel.codes.map((value) => ({
              value,
              text: all(`codes.packetChannel.${value}`),
            })),
          },
          { kind: 'line', exact: true, name: 'to', label: t('to'), hint: t('to-hint') },
          {
            kind: 'moment',
            name: 'sentAt',
            label: t('when'),
            dateLabel: t('date'),
            timeLabel: t('time'),
            zone: actor.timeZone,
          },
          { kind: 'line', exact: true, name: 'receipt', label: t('receipt'), optional },
          {
            kind: 'line',
            short: true,
            exact: true,
            name: 'replyBy',
            label: t('reply-by'),
            optional,
          },
          ...(stale
            ? [
                {
                  kind: 'lines' as const,
                  name: 'staleReason',
                  label: t('stale-reason'),
                  hint: t('stale-hint'),
                },
              ]
            : []),
        ]}
        words={{ problem: t('problem'), submit: t('submit'), pending: t('pending') }}
      />
    </DossierFrame>
  )
})
