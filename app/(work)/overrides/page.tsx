import { getTranslations } from 'next-intl/server'
import { OverrideTable } from '@/components/sharing/ledger-overrides'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Panel } from '@/components/ui/panel'
import { may } from '@/lib/domain/access/permissions'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listCaps } from '@/lib/server/limits/cap-reached'
import { listOverrides } from '@/lib/server/sharing/list-overrides'
import { Caps } from './caps'

export const generateMetadata = title('override.review', async () =>
  (await getTranslations('overrides'))('title'),
)

/** What went past consent, without a person in it; for supervisors also whom a daily limit stopped. */
export default page('override.review', async ({ actor, search }) => {
  const t = await getTranslations('overrides')
  const { overrides, next } = await listOverrides(actor, search.before)
  const supervises = may(actor.roles, 'cap.lift')
  const whose = t(actor.roles.includes('reviewer') ? 'reviewer' : 'supervisor')
  return (
    <>
      <PageHeader title={t('title')} lead={`${t('lead')} ${whose}`} />
      {overrides.length > 0 ? (
        <OverrideTable overrides={overrides} caption={t('list')} reader={actor} />
      ) : (
        <EmptyState title={t('none')} />
      )}
      <Pager
        label={t('pages')}
        newer={search.before ? { href: '/overrides', text: t('newest') } : undefined}
        older={next ? { href: `/overrides?before=${next}`, text: t('older') } : undefined}
      />
      {supervises && (
        <Panel id="caps" title={t('caps')}>
          <p className="max-w-prose text-quiet">{t('caps-lead')}</p>
          <Caps caps={await listCaps(actor)} reader={actor} />
        </Panel>
      )}
    </>
  )
})
