import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Pager } from '@/components/ui/pager'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { KitTable } from './kit-table'

/** A work list: filters, chips, rows, pages; and what stands there when it is empty. */
export async function KitTables() {
  const t = await getTranslations('kit.list')
  return (
    <>
      <FilterBar
        label={t('label')}
        action="/kit"
        submit={t('apply')}
        keep={{ sort: 'seen' }}
        chipsLabel={t('chips')}
        clear={{ href: '/kit?none', text: t('clear') }}
        chips={[
          { text: t('chip-1'), href: '/kit?stale', remove: t('remove') },
          { text: t('chip-2'), href: '/kit?th', remove: t('remove') },
        ]}
      >
        <TextField name="text" exact label={t('text')} />
        <Select
          name="stage"
          label={t('status')}
          empty="—"
          width="short"
          options={[1, 2, 3].map((at) => ({ value: String(at), text: t(`status-${at}`) }))}
        />
      </FilterBar>
      <KitTable />
      <Pager
        label={t('pages')}
        newer={{ href: '/kit?before', text: t('newer') }}
        older={{ href: '/kit?after', text: t('older') }}
        status={t('shown')}
      />
      <EmptyState
        title={t('empty')}
        action={
          <ButtonLink href="/kit" kind="secondary">
            {t('empty-action')}
          </ButtonLink>
        }
      >
        {t('empty-text')}
      </EmptyState>
    </>
  )
}
