import type { OperationTask } from '@/lib/domain/operations/operation-view'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Reader } from '@/components/dossier/reader'
import { ActForm } from '@/components/identity/act-form'
import { Panel } from '@/components/ui/panel'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { formatDate } from '@/lib/domain/dates/format-date'
import type { FormState } from '@/lib/domain/form/form-state'

/** Who does what by when; what is done comes last. */
export async function TasksPanel({
  tasks,
  nameOf,
  operation,
  finish,
  today,
  reader,
  children,
}: {
  tasks: readonly OperationTask[]
  nameOf: (agencyId: string) => string
  operation: string
  finish: (state: FormState, form: FormData) => Promise<FormState>
  /** ISO 8601 date from which a task is overdue. */
  today: string
  reader: Reader
  children?: ReactNode
}) {
  const t = await getTranslations('operations.tasks')
  const standing = ({ done, dueOn }: OperationTask) => {
    if (done) return <Tag tone="success">{t('done')}</Tag>
    return dueOn && dueOn < today ? <Tag tone="danger">{t('overdue')}</Tag> : t('open')
  }
  return (
    <Panel id="tasks" title={t('title')}>
      {tasks.length === 0 ? (
        <p className="text-quiet">{t('none')}</p>
      ) : (
        <Table
          caption={t('title')}
          columns={[
            { key: 'text', header: t('task'), names: true },
            { key: 'agency', header: t('agency') },
            { key: 'due', header: t('due') },
            { key: 'state', header: t('state') },
            { key: 'act', header: t('act'), silent: true },
          ]}
          rows={tasks.map((task) => ({
            key: task.id,
            cells: {
              text: <bdi>{task.text}</bdi>,
              agency: nameOf(task.agencyId),
              due: task.dueOn && formatDate(task.dueOn, reader),
              state: standing(task),
              act: (
                <ActForm
                  small
                  action={finish}
                  path={`/operations/${operation}`}
                  hidden={{ operation, task: task.id, done: task.done ? 'no' : 'yes' }}
                  kind="quiet"
                  pending={t('pending')}
                  of={task.text}
                >
                  {t(task.done ? 'reopen' : 'finish')}
                </ActForm>
              ),
            },
          }))}
        />
      )}
      {children}
    </Panel>
  )
}
