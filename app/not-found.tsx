import { getTranslations } from 'next-intl/server'
import { DeadEnd } from '@/components/shell/dead-end'
import { PublicShell } from '@/components/ui/public-shell'
import { publicPage } from '@/lib/server/entry/page'

export default publicPage('says that there is no such address', async () => {
  const [t, app, shell] = await Promise.all([
    getTranslations('errorPage'),
    getTranslations('app'),
    getTranslations('shell'),
  ])
  return (
    <PublicShell product={{ name: app('name'), href: '/' }} skip={shell('skip')}>
      <div className="grid gap-6">
        <DeadEnd title={t('no-page.title')} lead={t('no-page.lead')} home={t('home')} />
      </div>
    </PublicShell>
  )
})
