import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { RequestStanding } from '@/components/sharing/request-standing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openRequest } from '@/lib/server/sharing/requests/open-request'
import { RequestActs } from './request-acts'
import { RequestRows } from './request-rows'

export const generateMetadata = title('request.list', async () => {
  return (await getTranslations('requests'))('one')
})

const told = ['refused', 'withdrawn'] as const

/** One request for access with its words, and what this person may do about it. */
export default page('request.list', async ({ actor, params, search }) => {
  const id = z.uuid().safeParse(params.id)
  const request = id.success ? await openRequest(actor, id.data) : null
  if (!request) notFound()
  const t = await getTranslations('requests')
  const box = request.received ? 'received' : 'sent'
  const done = told.find((one) => one === search.done)
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        crumbs={[{ text: t('title'), href: `/inbox/requests?box=${box}` }]}
      />
      <PageHeader
        title={request.received ? t('from', { agency: request.agency }) : t('ours')}
        tags={<RequestStanding state={request.state} />}
      />
      {done && (
        <Notice live tone="success">
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <RequestRows request={request} reader={actor} />
      {request.state === 'asked' && <RequestActs request={request} roles={actor.roles} />}
    </>
  )
})
