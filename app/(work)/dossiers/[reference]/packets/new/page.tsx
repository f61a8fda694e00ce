import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { PacketForm } from '@/components/packet/packet-form'
import { Restored } from '@/components/shell/restored'
import { PageHeader } from '@/components/ui/page-header'
import { authorityProfiles } from '@/lib/domain/completeness/profiles'
import { packetLanguages } from '@/lib/domain/packet/codes'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openPacket } from '@/lib/server/packets/open-packet'
import { begin } from '../actions'

export const generateMetadata = title('packet.make', async () =>
  (await getTranslations('packet'))('start.title'),
)

/** Whom a packet is for. Its id is drawn here, so that sending the form twice makes one packet. */
export default page('packet.make', async ({ actor, params, search }) => {
  const view = await getDossier(actor, params.reference!, [])
  if (!view) notFound()
  const { from = '' } = search
  const before = from ? (await openPacket(actor, view.reference, from))?.packet : null
  if (from && !before) notFound()
  const t = await getTranslations('packet.start')
  const all = await getTranslations()
  const path = `/dossiers/${view.reference}/packets/new${from && `?from=${from}`}`
  const draft = await openDraft(actor, path)
  const profiles = authorityProfiles.map(({ key }) => ({
    value: key,
    text: all(`completeness.profile.${key}`),
  }))
  const addressee = before?.draft.addressee
  const known = before && {
    for: [before.profile ?? 'premises'],
    language: [before.language],
    addressee: [addressee?.name ?? ''],
    native: [addressee?.nativeName ?? ''],
    office: [addressee?.office ?? ''],
  }
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="packets">
      <PageHeader
        title={before ? t('title-next', { named: before.named }) : t('title')}
        lead={t('lead')}
      />
      <Restored draft={draft} reader={actor} />
      <PacketForm
        action={begin}
        hidden={{
          __form: path,
          __reference: view.reference,
          __id: crypto.randomUUID(),
          __follows: before?.id ?? '',
        }}
        before={draft?.typed ?? known ?? {}}
        fields={[
          {
            kind: 'radios',
            name: 'for',
            label: t('for'),
            hint: t('for-hint'),
            choices: [...profiles, { value: 'premises', text: t('premises') }],
          },
          {
            kind: 'line',
            exact: true,
            name: 'addressee',
            label: t('addressee'),
            hint: t('addressee-hint'),
          },
          {
            kind: 'line',
            exact: true,
            name: 'native',
            label: t('native'),
            optional: t('optional'),
          },
          { kind: 'line', name: 'office', label: t('office'), optional: t('optional') },
          {
            kind: 'radios',
            name: 'language',
            label: t('language'),
            choices: packetLanguages.map((value) => ({
              value,
              text: all(`packet.language-of.${value}`),
            })),
          },
        ]}
        words={{
          problem: all('packet.edit.problem'),
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
    </DossierFrame>
  )
})
