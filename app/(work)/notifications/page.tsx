import { getTranslations } from 'next-intl/server'
import { ActForm } from '@/components/identity/act-form'
import { NotificationTable } from '@/components/notification/notification-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listNotifications } from '@/lib/server/notifications/list-notifications'
import { seeAll } from './actions'

const path = '/notifications'

export const generateMetadata = title('notification.keep', async () =>
  (await getTranslations('notifications'))('title'),
)

export default page('notification.keep', async ({ actor, search }) => {
  const t = await getTranslations('notifications')
  const { notifications, next } = await listNotifications(actor, search.before)
  const unseen = notifications.some(({ seen }) => !seen)
  const [newest] = notifications
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink kind="quiet" href="/account#mail">
            {t('mail')}
          </ButtonLink>
        }
      />
      {search.done === 'all' && (
        <Notice live tone="success">
          <p>{t('all-seen')}</p>
        </Notice>
      )}
      {newest ? (
        <NotificationTable notifications={notifications} reader={actor} />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('none-lead')}</p>
        </EmptyState>
      )}
      {newest && unseen && (
        <ActForm action={seeAll} path={path} hidden={{ newest: newest.id }} pending={t('pending')}>
          {t('see-all')}
        </ActForm>
      )}
      <Pager
        label={t('pages')}
        newer={search.before ? { href: path, text: t('newest') } : undefined}
        older={next ? { href: `${path}?before=${next}`, text: t('older') } : undefined}
      />
    </>
  )
})
