import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { Restored } from '@/components/shell/restored'
import { OfferForm } from '@/components/sharing/offer-form'
import { offerFormModel } from '@/components/sharing/offer-form-model'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { offerKinds } from '@/lib/domain/sharing/codes'
import { now } from '@/lib/server/clock'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { shareChoices } from '@/lib/server/sharing/offers/share-choices'
import { offer } from './actions'
import { askedFor } from './asked-for'

export const generateMetadata = title('dossier.share', async () => {
  return (await getTranslations('share'))('title')
})

/** Sharing a dossier: the ways beside each other, each with its own form. Only the owner can transfer. */
export default page('dossier.share', async ({ actor, params, search }) => {
  const given = await shareChoices(actor, params.reference!)
  if (!given) notFound()
  // Work goes on in the dossier that this one was merged into.
  if (given.bar.mergedInto) redirect(`/dossiers/${given.bar.mergedInto}/share`)
  const t = await getTranslations('share')
  const kinds = offerKinds.filter((kind) => given.owner || kind !== 'transfer')
  const kind = kinds.find((one) => one === search.kind) ?? 'share'
  const home = `/dossiers/${given.reference}`
  const model = await offerFormModel(given, kind, actor, now())
  const draft = await openDraft(actor, model.path)
  // Who asked for access is chosen already, with what was asked for.
  const asker = given.agencies.find(({ code }) => code === search.to)
  const asked = asker && (await askedFor(actor, search.request, given))
  const before = draft?.typed ?? (asker ? { agency: [asker.id], ...asked } : {})
  const tabs = kinds.map((one) => ({
    text: t(`kind.${one}`),
    href: `${home}/share?kind=${one}${asker ? `&to=${asker.code}` : ''}${asked ? `&request=${search.request}` : ''}`,
    current: one === kind,
  }))
  return (
    <DossierFrame bar={given.bar} sections={given.view} reader={actor} current="sharing">
      <PageHeader
        title={t('title')}
        lead={t(`about.${kind}`)}
        actions={
          given.owner && (
            <ButtonLink kind="secondary" href={`${home}/consents`}>
              {t('consent-record')}
            </ButtonLink>
          )
        }
      />
      {given.sections.length === 0 ? (
        <EmptyState title={t('nothing')}>{t('nothing-next')}</EmptyState>
      ) : (
        <>
          <Tabs label={t('kinds')} tabs={tabs} />
          <Restored draft={draft} reader={actor} />
          <OfferForm key={kind} action={offer} model={model} before={before} />
        </>
      )}
    </DossierFrame>
  )
})
