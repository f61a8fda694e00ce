import { getTranslations } from 'next-intl/server'
import { StateTag } from '@/components/operation/state-tag'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { may } from '@/lib/domain/access/permissions'
import { formatDate } from '@/lib/domain/dates/format-date'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listOperations } from '@/lib/server/operations/list-operations'

export const generateMetadata = title('operation.list', async () =>
  (await getTranslations('operations'))('title'),
)

export default page('operation.list', async ({ actor }) => {
  const t = await getTranslations('operations')
  const operations = await listOperations(actor)
  const start = may(actor.roles, 'operation.start') && (
    <ButtonLink href="/operations/new">{t('new.title')}</ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={start} />
      {operations.length === 0 ? (
        <EmptyState title={t('none')} action={start}>
          {t('none-next')}
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'title', header: t('form.title'), names: true },
            { key: 'premises', header: t('form.premises') },
            { key: 'lead', header: t('led-by') },
            { key: 'starts', header: t('form.startsOn') },
            { key: 'state', header: t('state.label') },
          ]}
          rows={operations.map((one) => ({
            key: one.reference,
            cells: {
              title: (
                <>
                  <Link href={`/operations/${one.reference}`}>
                    <bdi>{one.title}</bdi>
                  </Link>{' '}
                  <span className="text-quiet">{one.reference}</span>
                </>
              ),
              premises: <bdi>{one.premises}</bdi>,
              lead: one.lead,
              starts: one.startsOn && formatDate(one.startsOn, actor),
              state:
                one.standing === 'invited' ? (
                  <StateTag of="standing" state="invited" />
                ) : (
                  <StateTag of="state" state={one.state} />
                ),
            },
          }))}
        />
      )}
    </>
  )
})
