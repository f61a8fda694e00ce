import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { Tag } from '@/components/ui/tag'

/** What stands above the content of a page. */
export async function KitHeaders() {
  const t = await getTranslations('kit.nav')
  const tabs = ['overview', 'identity', 'location', 'evidence', 'history'] as const
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        crumbs={[
          { text: t('agency'), href: '/kit?agency' },
          { text: t('dossiers'), href: '/kit?dossiers' },
        ]}
      />
      <PageHeader
        heading="h3"
        caption={t('caption')}
        title={t('name')}
        lead={t('lead')}
        tags={<Tag tone="info">{t('verifying')}</Tag>}
        actions={
          <>
            <ButtonLink href="/kit" kind="secondary">
              {t('edit')}
            </ButtonLink>
            <ButtonLink href="/kit">{t('move')}</ButtonLink>
          </>
        }
      />
      <Tabs
        label={t('sections')}
        tabs={tabs.map((tab, at) => ({
          text: t(tab),
          href: `/kit?tab=${tab}`,
          current: at === 1,
          count: tab === 'evidence' ? 12 : undefined,
        }))}
      />
    </>
  )
}
