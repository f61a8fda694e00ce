import { getTranslations } from 'next-intl/server'
import { TaskList } from '@/components/ui/task-list'

/** The completeness list. */
export async function KitTasks() {
  const t = await getTranslations('kit.task')
  return (
    <TaskList
      label={t('label')}
      items={[
        { key: 'name', text: t('name'), href: '/kit', status: { text: t('done'), done: true } },
        { key: 'document', text: t('document'), href: '/kit', status: { text: t('missing') } },
        {
          key: 'location',
          text: t('location'),
          href: '/kit',
          hint: t('location-hint'),
          status: { text: t('stale'), tone: 'warning' },
        },
        { key: 'phone', text: t('phone'), href: '/kit', status: { text: t('missing') } },
        {
          key: 'consent',
          text: t('consent'),
          hint: t('consent-hint'),
          status: { text: t('blocked') },
        },
      ]}
    />
  )
}
