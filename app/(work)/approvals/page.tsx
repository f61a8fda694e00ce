import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/ui/page-header'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { MovesToDecide } from './moves-to-decide'
import { OffersToApprove } from './offers-to-approve'
import { PacketsToApprove } from './packets-to-approve'

export const generateMetadata = title('approval.list', async () => {
  return (await getTranslations('approvals'))('title')
})

/** Each kind of thing that waits for a second person has its list here. */
const lists = [MovesToDecide, PacketsToApprove, OffersToApprove]

/** What waits for somebody else than the one who asked. */
export default page('approval.list', async ({ actor }) => {
  const t = await getTranslations('approvals')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {lists.map((List) => (
        <List key={List.name} actor={actor} />
      ))}
    </>
  )
})
