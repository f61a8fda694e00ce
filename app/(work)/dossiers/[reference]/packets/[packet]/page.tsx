import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { ago, moment } from '@/components/dossier/reader'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { ContentPanel } from '@/components/packet/content-panel'
import { FilesPanel } from '@/components/packet/files-panel'
import { GapPanel } from '@/components/packet/gap-panel'
import { PacketActs } from '@/components/packet/packet-acts'
import { PacketForm } from '@/components/packet/packet-form'
import { PacketStateTag } from '@/components/packet/state-tag'
import { ApprovalsPanel, TrailPanels } from '@/components/packet/trail-panels'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { findChromium } from '@/lib/server/browser/find-chromium'
import { now } from '@/lib/server/clock'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openPacket } from '@/lib/server/packets/open-packet'
import { renderPacket } from '@/lib/server/packets/render-packet'
import { answer, ask } from './actions'

export const generateMetadata = title('packet.open', async () =>
  (await getTranslations('packet'))('panel'),
)

const told = ['asked', 'answered', 'noted', 'changed'] as const

/** One version of a packet: what is in it, how far it is, and what comes next. */
export default page('packet.open', async ({ actor, params, search }) => {
  const view = await getDossier(actor, params.reference!, [])
  const found = view && (await openPacket(actor, view.reference, params.packet ?? ''))
  if (!view || !found) notFound()
  const { packet } = found
  const { reference } = view
  const t = await getTranslations('packet')
  const isDraft = packet.state === 'draft'
  const waits = packet.state === 'to-approve' && !packet.pdfSha256
  const canPrint = !waits || (await findChromium()) !== undefined
  // A server that stopped while it wrote them begins anew when somebody looks.
  if (waits && canPrint) after(() => renderPacket(actor, { reference, id: packet.id }))
  const word = told.find((one) => one === search.told)
  const { trail, age } = packet
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="packets">
      <PageHeader
        title={isDraft ? t('view.check') : <bdi>{packet.draft.addressee.name}</bdi>}
        caption={t('view.of-version', { version: packet.version, number: packet.number })}
        tags={<PacketStateTag state={packet.state} />}
        lead={
          packet.askedAt
            ? t('view.frozen', { when: moment(packet.askedAt.toISOString(), actor).text })
            : t('view.check-lead')
        }
      />
      {word && (
        <Notice tone="success" live>
          {t(`view.${word}`)}
        </Notice>
      )}
      {trail.end && (
        <Notice tone="warning">
          <p>{t('view.ended', { when: moment(trail.end.at, actor).text })}</p>
          {trail.end.why === 'superseded' && <p>{t('view.superseded')}</p>}
          {trail.end.reason && <p className="wrap-anywhere">{trail.end.reason}</p>}
        </Notice>
      )}
      {isDraft &&
        packet.faults.map((fault) => (
          <Notice key={fault} tone="danger">
            {t(`fault.${fault}`)}
          </Notice>
        ))}
      {age && age.state !== 'fresh' && (
        <Notice tone="warning">
          {t('view.old-place', { when: ago(seenAt(age.staleAt), now(), actor) })}
        </Notice>
      )}
      <PacketActs
        reference={reference}
        id={packet.id}
        acts={packet.acts}
        ready={packet.faults.length === 0}
        ask={ask}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <div className="grid min-w-0 gap-6">
          <ContentPanel
            reference={reference}
            content={packet.content}
            draft={packet.draft}
            reader={actor}
          />
        </div>
        <div className="grid min-w-0 gap-6">
          {!isDraft && <FilesPanel reference={reference} packet={packet} canPrint={canPrint} />}
          {isDraft && packet.audience === 'authorities' && (
            <GapPanel reference={reference} gaps={packet.gaps} write={view.write} />
          )}
          {!isDraft && <ApprovalsPanel words={trail.words} reader={actor} />}
          {packet.acts.includes('answer') && packet.pdfSha256 && (
            <Panel id="answer" title={t('view.answer')}>
              <p className="text-quiet">{t('view.read-first')}</p>
              <PacketForm
                action={answer}
                hidden={{
                  __form: `/dossiers/${reference}/packets/${packet.id}`,
                  __reference: reference,
                  __packet: packet.id,
                }}
                before={{}}
                fields={[
                  {
                    kind: 'radios',
                    name: 'verdict',
                    label: t('view.answer'),
                    choices: [
                      { value: 'approved', text: t('view.approve') },
                      { value: 'refused', text: t('view.refuse') },
                    ],
                  },
                  {
                    kind: 'lines',
                    name: 'reason',
                    label: t('view.reason'),
                    hint: t('view.reason-hint'),
                  },
                ]}
                words={{
                  problem: t('edit.problem'),
                  submit: t('view.answer'),
                  pending: t('edit.pending'),
                }}
              />
            </Panel>
          )}
          <TrailPanels sendings={trail.sendings} replies={trail.replies} reader={actor} />
        </div>
      </div>
    </DossierFrame>
  )
})

const month = 30 * 24 * 3_600_000
const seenAt = (staleAt: string) => new Date(Date.parse(staleAt) - month).toISOString()
