import { getTranslations } from 'next-intl/server'
import { RequestTable } from '@/components/sharing/request-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { may } from '@/lib/domain/access/permissions'
import { readRequestBox, requestBoxes } from '@/lib/domain/sharing/request-boxes'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listRequests } from '@/lib/server/sharing/requests/list-requests'

const path = '/inbox/requests'

export const generateMetadata = title('request.list', async () => {
  return (await getTranslations('requests'))('title')
})

/** What other agencies ask to see, and what this one asked of others. */
export default page('request.list', async ({ actor, search }) => {
  const t = await getTranslations('requests')
  const box = readRequestBox(search.box)
  const { requests, next } = await listRequests(actor, box, search.before)
  const here = `${path}?box=${box}`
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          may(actor.roles, 'access.request') && (
            <ButtonLink kind="secondary" href="/dossiers/request">
              {t('ask')}
            </ButtonLink>
          )
        }
      />
      <Tabs
        label={t('boxes')}
        tabs={[
          { text: t('offers'), href: '/inbox' },
          ...requestBoxes.map((one) => ({
            text: t(`box.${one}`),
            href: `${path}?box=${one}`,
            current: one === box,
          })),
        ]}
      />
      {search.done === 'asked' && (
        <Notice live tone="success" title={t('done.asked')}>
          <p>{t('done.asked-next')}</p>
        </Notice>
      )}
      {requests.length > 0 ? (
        <RequestTable requests={requests} caption={t(`box.${box}`)} reader={actor} />
      ) : (
        <EmptyState title={t(`none.${box}`)}>
          <p>{t(`none-next.${box}`)}</p>
        </EmptyState>
      )}
      <Pager
        label={t('pages')}
        newer={search.before ? { href: here, text: t('newest') } : undefined}
        older={next ? { href: `${here}&before=${next}`, text: t('older') } : undefined}
      />
    </>
  )
})
