import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { countryName } from '@/lib/domain/codes/countries'
import { listAgencies } from '@/lib/server/agencies/list-agencies'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'

export const generateMetadata = title('agency.list', async () =>
  (await getTranslations('agencies'))('title'),
)

export default page('agency.list', async ({ actor }) => {
  const [t, locale, agencies] = await Promise.all([
    getTranslations('agencies'),
    getLocale(),
    listAgencies(actor),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { count: agencies.length })}
        actions={<ButtonLink href="/agencies/new">{t('new.title')}</ButtonLink>}
      />
      <Table
        caption={t('title')}
        columns={[
          { key: 'name', header: t('column.name'), names: true },
          { key: 'code', header: t('column.code') },
          { key: 'kind', header: t('column.kind') },
          { key: 'country', header: t('column.country') },
          { key: 'standing', header: t('column.standing') },
        ]}
        rows={agencies.map((agency) => ({
          key: agency.id,
          cells: {
            name: <Link href={`/agencies/${agency.code}`}>{agency.name}</Link>,
            code: agency.code,
            kind: t(`kind.${agency.kind}`),
            country: countryName(agency.country, locale),
            standing: (
              <Tag tone={agency.active ? 'success' : 'neutral'}>
                {t(agency.active ? 'open' : 'closed')}
              </Tag>
            ),
          },
        }))}
      />
    </>
  )
})
