import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/components/dossier/reader'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import type { FormState } from '@/lib/domain/form/form-state'
import { type ShownTask, TaskTable } from './task-table'

/** What the reader's agency still has to do about one dossier. */
export async function DossierTasks({
  reference,
  tasks,
  mayKeep,
  finish,
  asOf,
  reader,
}: {
  reference: string
  tasks: readonly ShownTask[]
  mayKeep: boolean
  finish: (state: FormState, form: FormData) => Promise<FormState>
  asOf: string
  reader: Reader
}) {
  const t = await getTranslations('tasks')
  const add = mayKeep && (
    <ButtonLink kind="secondary" href={`/tasks/new?dossier=${reference}`}>
      {t('add')}
    </ButtonLink>
  )
  return (
    <Panel id="tasks" title={t('of-dossier')} actions={add}>
      {tasks.length === 0 ? (
        <p className="text-quiet">{t('none-of-dossier')}</p>
      ) : (
        <TaskTable
          tasks={tasks}
          caption={t('of-dossier')}
          aboutOne
          finish={finish}
          path={`/dossiers/${reference}`}
          asOf={asOf}
          reader={reader}
        />
      )}
    </Panel>
  )
}
