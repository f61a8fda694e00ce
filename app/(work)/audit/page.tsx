import { getTranslations } from 'next-intl/server'
import { AuditTable } from '@/components/audit/audit-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Select } from '@/components/ui/select'
import { type Action, permissions } from '@/lib/domain/access/permissions'
import { readTrail } from '@/lib/server/audit/read-trail'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'

export const generateMetadata = title('audit.read', async () =>
  (await getTranslations('audit'))('title'),
)

const outcomes = ['done', 'refused'] as const

export default page('audit.read', async ({ actor, search }) => {
  const t = await getTranslations('audit')
  const words = await getTranslations('readers.action')
  const action = (Object.keys(permissions) as Action[]).find((name) => name === search.action)
  const outcome = outcomes.find((name) => name === search.outcome)
  const { events, next } = await readTrail(actor, { action, outcome, before: search.before })
  const href = (query: Record<string, string | undefined>) =>
    `/audit?${new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])))}`
  const act = (name: string) => words(name.replace('.', '-'))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { agency: actor.agency.name })} />
      <FilterBar
        label={t('filter')}
        action="/audit"
        submit={t('apply')}
        chipsLabel={t('in-force')}
        chips={[
          ...(action ? [{ text: act(action), href: href({ outcome }), remove: t('remove') }] : []),
          ...(outcome ? [{ text: t(outcome), href: href({ action }), remove: t('remove') }] : []),
        ]}
      >
        <Select
          name="action"
          label={t('action')}
          empty={t('any')}
          defaultValue={action}
          options={Object.keys(permissions).map((name) => ({ value: name, text: act(name) }))}
        />
        <Select
          name="outcome"
          label={t('outcome')}
          empty={t('any')}
          defaultValue={outcome}
          options={outcomes.map((name) => ({ value: name, text: t(name) }))}
        />
      </FilterBar>
      {events.length > 0 ? (
        <AuditTable caption={t('caption')} events={events} reader={actor} />
      ) : (
        <EmptyState title={t('none')} />
      )}
      <Pager
        label={t('pages')}
        newer={search.before ? { href: href({ action, outcome }), text: t('newest') } : undefined}
        older={
          next ? { href: href({ action, outcome, before: next }), text: t('older') } : undefined
        }
      />
    </>
  )
})
