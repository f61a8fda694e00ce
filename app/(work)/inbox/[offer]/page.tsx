import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OfferActs } from '@/components/sharing/offer-acts'
import { offerStanding } from '@/components/sharing/offer-standing'
import { OfferTerms } from '@/components/sharing/offer-terms'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openOffer } from '@/lib/server/sharing/offers/open-offer'
import { accept, approve, reject, withdraw } from './actions'

export const generateMetadata = title('offer.list', async () => {
  return (await getTranslations('inbox'))('offer')
})

const told = ['offered', 'to-approve', 'approved', 'rejected', 'withdrawn'] as const

/** One offer: its terms, and what this person may do about it. */
export default page('offer.list', async ({ actor, params, search }) => {
  const id = z.uuid().safeParse(params.offer)
  const offer = id.success ? await openOffer(actor, id.data) : null
  if (!offer) notFound()
  const t = await getTranslations()
  const done = told.find((one) => one === search.done)
  const other = offer.ours ? offer.to : offer.from
  const unanswerable = !offer.ours && offer.standing === 'offered' && !offer.mayAnswer
  const open = offer.dossierOpen && (
    <ButtonLink kind="secondary" href={`/dossiers/${offer.reference}`}>
      {t('inbox.open-dossier')}
    </ButtonLink>
  )
  return (
    <>
      <Breadcrumbs
        label={t('inbox.crumbs')}
        crumbs={[{ text: t('inbox.title'), href: '/inbox' }]}
      />
      <PageHeader
        title={t(offer.ours ? 'inbox.to' : 'inbox.from', {
          kind: t(`share.kind.${offer.kind}`),
          agency: other,
        })}
        lead={t('inbox.between', { from: offer.from, to: offer.to })}
        tags={offerStanding(t, offer.standing)}
        actions={open}
      />
      {done && (
        <Notice live tone="success">
          <p>{t(`inbox.done.${done}`, { agency: other })}</p>
        </Notice>
      )}
      {unanswerable && <Notice>{t('inbox.cannot-answer')}</Notice>}
      <Panel id="terms" title={t('inbox.terms')}>
        <OfferTerms terms={offer} reader={actor} />
      </Panel>
      <OfferActs
        offer={offer}
        agency={actor.agency.name}
        reader={actor}
        acts={{ accept, reject, approve, withdraw }}
      />
    </>
  )
})
