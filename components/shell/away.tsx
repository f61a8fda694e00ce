import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { PublicShell } from '@/components/ui/public-shell'

/** The frame of a screen that cannot be made because the database is away: nothing in it asks the database. */
export async function AwayFrame({ children }: { children: ReactNode }) {
  const [app, shell] = await Promise.all([getTranslations('app'), getTranslations('shell')])
  return (
    <PublicShell product={{ name: app('name'), href: '/' }} skip={shell('skip')}>
      {children}
    </PublicShell>
  )
}

/**
 * Says that the database is away, that nothing is lost, and the way on: this page again; or, when the browser had sent
 * a form by itself, how to send it again, which a link would not.
 */
export async function AwayContent({ path, sent }: { path: string; sent: boolean }) {
  const t = await getTranslations('errorPage.away')
  return (
    <div role="alert" className="grid gap-6">
      <PageHeader title={t('title')} lead={t('lead')} />
      {sent ? (
        <Notice tone="warning">{t('sent')}</Notice>
      ) : (
        <div>
          {/* Not a link of the router: a whole new page, frame and all. */}
          <a href={path} className={buttonClass({})}>
            {t('retry')}
          </a>
        </div>
      )}
    </div>
  )
}
