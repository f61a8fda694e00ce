import { getTranslations } from 'next-intl/server'
import { DeadEnd } from '@/components/shell/dead-end'
import { publicPage } from '@/lib/server/entry/page'

export default publicPage(
  'says that a role does not allow something, and whom to ask',
  async () => {
    const t = await getTranslations('errorPage')
    return <DeadEnd title={t('forbidden.title')} lead={t('forbidden.lead')} home={t('home')} />
  },
)
