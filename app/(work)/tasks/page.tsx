import { getTranslations } from 'next-intl/server'
import { TaskTable } from '@/components/task/task-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { Select } from '@/components/ui/select'
import { Tabs } from '@/components/ui/tabs'
import { may } from '@/lib/domain/access/permissions'
import { taskCodes } from '@/lib/domain/tasks/codes'
import { readTaskRequest, taskListHref, taskLists, tasksAPage } from '@/lib/domain/tasks/task-lists'
import { now } from '@/lib/server/clock'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listTasks } from '@/lib/server/tasks/list-tasks'
import { finish } from './actions'

export const generateMetadata = title('task.list', async () =>
  (await getTranslations('tasks'))('title'),
)

export default page('task.list', async ({ actor, search }) => {
  const t = await getTranslations('tasks')
  const request = readTaskRequest(search)
  const { list, code, from } = request
  const { tasks, more, counts } = await listTasks(actor, request)
  const add = may(actor.roles, 'task.keep') && <ButtonLink href="/tasks/new">{t('add')}</ButtonLink>
  const tabs = taskLists.map((one) => ({
    text: t(`list.${one}`),
    href: taskListHref({ list: one, code }),
    current: one === list,
    count: one in counts ? counts[one as keyof typeof counts] : undefined,
  }))
  return (
    <>
      <PageHeader title={t('title')} lead={t(`lead.${list}`)} actions={add} />
      <Tabs label={t('lists')} tabs={tabs} />
      <FilterBar
        label={t('filter')}
        action="/tasks"
        submit={t('apply')}
        keep={{ list }}
        chipsLabel={t('in-force')}
        chips={
          code
            ? [{ text: t(`code.${code}`), href: taskListHref({ list }), remove: t('remove') }]
            : []
        }
      >
        <Select
          name="code"
          label={t('kind')}
          empty={t('any')}
          defaultValue={code ?? ''}
          options={Object.keys(taskCodes).map((value) => ({ value, text: t(`code.${value}`) }))}
        />
      </FilterBar>
      {tasks.length > 0 ? (
        <TaskTable
          tasks={tasks}
          caption={t(`list.${list}`)}
          finish={finish}
          path={taskListHref(request)}
          asOf={now()}
          reader={actor}
        />
      ) : (
        <EmptyState title={t(`none.${list}`)} action={add}>
          {t('none-next')}
        </EmptyState>
      )}
      <Pager
        label={t('pages')}
        newer={from > 0 ? { href: taskListHref({ list, code }), text: t('first') } : undefined}
        older={
          more
            ? { href: taskListHref({ ...request, from: from + tasksAPage }), text: t('further') }
            : undefined
        }
      />
    </>
  )
})
