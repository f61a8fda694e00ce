import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/components/dossier/reader'
import { ActForm } from '@/components/identity/act-form'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import type { FormState } from '@/lib/domain/form/form-state'
import { TaskDue } from './task-due'

export type ShownTask = {
  id: string
  code: string | null
  title: string
  reference: string
  member: string | null
  dueAt: Date
  state: 'open' | 'done' | 'dropped'
  closedAt: Date | null
}

/** Tasks to read across: what, about which dossier, until when, by whom; open ones can be done from here. */
export async function TaskTable({
  tasks,
  caption,
  aboutOne,
  finish,
  path,
  asOf,
  reader,
}: {
  tasks: readonly ShownTask[]
  caption: string
  /** All are about the dossier of the page. */
  aboutOne?: boolean
  finish: (state: FormState, form: FormData) => Promise<FormState>
  /** The page this stands on. */
  path: string
  asOf: string
  reader: Reader
}) {
  const t = await getTranslations('tasks')
  const named = ({ title, code }: ShownTask) => title || t(`code.${code ?? 'by-hand'}`)
  const about = { key: 'about', header: t('about') }
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'what', header: t('what'), names: true },
        ...(aboutOne ? [] : [about]),
        { key: 'due', header: t('due') },
        { key: 'who', header: t('who') },
        { key: 'act', header: t('act'), silent: true },
      ]}
      rows={tasks.map((task) => ({
        key: task.id,
        cells: {
          what: (
            <Link href={`/tasks/${task.id}`}>
              <bdi>{named(task)}</bdi>
            </Link>
          ),
          about: task.reference ? (
            <Link href={`/dossiers/${task.reference}`}>{task.reference}</Link>
          ) : (
            <span className="text-quiet">{t('about-none')}</span>
          ),
          due: <TaskDue task={task} asOf={asOf} reader={reader} />,
          who: task.member ? (
            <bdi>{task.member}</bdi>
          ) : (
            <span className="text-quiet">{t('in-inbox')}</span>
          ),
          act: task.state === 'open' && (
            <ActForm
              small
              action={finish}
              path={path}
              hidden={{ task: task.id, how: 'done' }}
              kind="quiet"
              pending={t('pending')}
              of={named(task)}
            >
              {t('finish')}
            </ActForm>
          ),
        },
      }))}
    />
  )
}
