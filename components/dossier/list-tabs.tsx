import { getTranslations } from 'next-intl/server'
import { Tabs } from '@/components/ui/tabs'
import { listHref, type ListRequest, workLists } from '@/lib/domain/dossier/work-lists'

/** The work lists beside each other; filters are kept from one to the next. */
export async function ListTabs({ request }: { request: ListRequest }) {
  const t = await getTranslations('dossiers')
  const tabs = workLists.map((list) => ({
    text: t(`list.${list}`),
    href: listHref({ list, filters: request.filters }),
    current: list === request.list,
  }))
  return <Tabs label={t('lists')} tabs={tabs} />
}
