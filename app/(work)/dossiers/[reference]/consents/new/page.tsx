import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { Restored } from '@/components/shell/restored'
import { PageHeader } from '@/components/ui/page-header'
import { sections } from '@/lib/domain/access/sections'
import { bases, consentWays, purposes } from '@/lib/domain/sharing/codes'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listOtherAgencies } from '@/lib/server/agencies/other-agencies'
import { record } from '../actions'
import { ConsentForm } from './consent-form'

export const generateMetadata = title('consent.keep', async () =>
  (await getTranslations('consents'))('new'),
)

const words = ['problem', 'submit', 'pending', 'choose', 'anybody', 'purpose', 'basis'] as const
const more = ['way', 'obtainedOn', 'recipient', 'sections'] as const
const hints = ['purpose-hint', 'obtainedOn-hint', 'sections-hint'] as const

/** A consent: who agreed to what, for what, with whom. Its id is drawn here, so that sending twice records it once. */
export default page('consent.keep', async ({ actor, params }) => {
  const [t, all] = await Promise.all([getTranslations('consents'), getTranslations()])
  const view = await getDossier(actor, params.reference!, [])
  if (!view?.owned) notFound()
  // Work goes on in the dossier that this one was merged into.
  if (view.bar.mergedInto) redirect(`/dossiers/${view.bar.mergedInto}/consents/new`)
  const path = `/dossiers/${view.reference}/consents/new`
  const draft = await openDraft(actor, path)
  const agencies = await listOtherAgencies(actor)
  const coded = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, text: all(`${list}.${value}`) }))
  const texts = [...words, ...more, ...hints].map((key) => [key, t(key)])
  return (
    <SharingFrame view={view} reader={actor} current="consents">
      <PageHeader title={t('new')} />
      <Restored draft={draft} reader={actor} />
      <ConsentForm
        action={record}
        path={path}
        reference={view.reference}
        id={crypto.randomUUID()}
        before={draft?.typed ?? {}}
        choices={{
          purpose: coded('sharing.purpose', purposes),
          basis: coded('sharing.basis', bases),
          way: coded('sharing.way', consentWays),
          recipient: agencies.map(({ id, name }) => ({ value: id, text: name })),
          sections: coded('dossier.section', sections),
        }}
        words={
          Object.fromEntries(texts) as Record<
            (typeof words | typeof more | typeof hints)[number],
            string
          >
        }
      />
    </SharingFrame>
  )
})
