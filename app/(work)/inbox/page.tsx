import { getTranslations } from 'next-intl/server'
import { OfferTable } from '@/components/sharing/offer-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { offerBoxes, readBox } from '@/lib/domain/sharing/offer-boxes'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listOffers } from '@/lib/server/sharing/offers/list-offers'

export const generateMetadata = title('offer.list', async () => {
  return (await getTranslations('inbox'))('title')
})

/** What other agencies offer this one, what it offers them, and what waits for a second person. */
export default page('offer.list', async ({ actor, search }) => {
  const t = await getTranslations('inbox')
  const box = readBox(search.box)
  const { offers, next, waiting } = await listOffers(actor, box, search.after)
  const boxes = offerBoxes.map((one) => ({
    text: t(`box.${one}`),
    href: `/inbox?box=${one}`,
    current: one === box,
    count: waiting[one] || undefined,
  }))
  const tabs = [...boxes, { text: t('requests'), href: '/inbox/requests' }]
  const first = { href: `/inbox?box=${box}`, text: t('newest') }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { agency: actor.agency.name })} />
      <Tabs label={t('boxes')} tabs={tabs} />
      {offers.length > 0 ? (
        <OfferTable offers={offers} caption={t(`box.${box}`)} reader={actor} />
      ) : (
        <EmptyState title={t(`none.${box}`)}>{t(`none-next.${box}`)}</EmptyState>
      )}
      <Pager
        label={t('pages')}
        newer={search.after ? first : undefined}
        older={next ? { href: `/inbox?box=${box}&after=${next}`, text: t('older') } : undefined}
      />
    </>
  )
})
