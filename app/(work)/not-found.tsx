import { getTranslations } from 'next-intl/server'
import { DeadEnd } from '@/components/shell/dead-end'
import { publicPage } from '@/lib/server/entry/page'

export default publicPage(
  'says that something is not here, in the same words whatever the reason',
  async () => {
    const t = await getTranslations('errorPage')
    return <DeadEnd title={t('not-found.title')} lead={t('not-found.lead')} home={t('home')} />
  },
)
