import type {
  BroughtDossier,
  OperationEntry,
  OperationTask,
} from '@/lib/domain/operations/operation-view'
import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { Panel } from '@/components/ui/panel'
import { Timeline } from '@/components/ui/timeline'
import type { FormState, Typed } from '@/lib/domain/form/form-state'
import { DossiersPanel } from './dossiers-panel'
import { PartForm } from './part-form'
import { StateTag } from './state-tag'
import { TasksPanel } from './tasks-panel'

type Act = (state: FormState, form: FormData) => Promise<FormState>

/** What the agencies that joined an operation share: who is in it, dossiers, tasks and log, each with its small form. */
export async function OperationBody({
  operation,
  acts,
  keeps,
  before,
  others,
  asOf,
  reader,
}: {
  operation: {
    reference: string
    leads: boolean
    agencies: readonly { id: string; name: string; state: string }[]
    dossiers: readonly BroughtDossier[]
    tasks: readonly OperationTask[]
    log: readonly OperationEntry[]
  }
  acts: { invite: Act; bring: Act; task: Act; finish: Act; write: Act }
  /** The reader may decide what the agency brings and who is asked. */
  keeps: boolean
  before: Typed
  /** Agencies that could be asked. */
  others: readonly { id: string; name: string }[]
  asOf: string
  reader: Reader
}) {
  const t = await getTranslations('operations')
  const { reference, agencies, dossiers, tasks, log } = operation
  const nameOf = (id: string) => agencies.find((one) => one.id === id)?.name ?? ''
  const options = (from: readonly { id: string; name: string }[]) =>
    from.map(({ id, name }) => ({ value: id, text: name }))
  const joined = agencies.filter(({ state }) => state === 'joined')
  const asked = new Set(
    agencies.filter(({ state }) => state === 'invited' || state === 'joined').map(({ id }) => id),
  )
  const form = (submit: string) => ({
    path: `/operations/${reference}`,
    before,
    hidden: { operation: reference, __id: crypto.randomUUID() },
    words: { problem: t('problem'), submit, pending: t('pending') },
  })
  const choose = t('choose')
  return (
    <>
      <Panel id="agencies" title={t('agencies')}>
        <ul className="grid gap-2">
          {agencies.map(({ id, name, state }) => (
            <li key={id} className="flex flex-wrap gap-3">
              {name} <StateTag of="standing" state={state} />
            </li>
          ))}
        </ul>
        {operation.leads && keeps && (
          <PartForm
            {...form(t('invite.submit'))}
            action={acts.invite}
            fields={[
              {
                kind: 'select',
                name: 'invited',
                label: t('invite.agency'),
                hint: t('invite.hint'),
                options: options(others.filter(({ id }) => !asked.has(id))),
                empty: choose,
              },
            ]}
          />
        )}
      </Panel>
      <DossiersPanel
        dossiers={dossiers}
        nameOf={nameOf}
        operation={reference}
        takeOut={acts.bring}
        mayKeep={keeps}
      >
        {keeps && (
          <PartForm
            {...form(t('dossiers.bring'))}
            action={acts.bring}
            fields={[
              {
                kind: 'text',
                name: 'dossier',
                label: t('dossiers.which'),
                hint: t('dossiers.which-hint'),
              },
            ]}
          />
        )}
      </DossiersPanel>
      <TasksPanel
        tasks={tasks}
        nameOf={nameOf}
        operation={reference}
        finish={acts.finish}
        today={asOf.slice(0, 10)}
        reader={reader}
      >
        <PartForm
          {...form(t('tasks.add'))}
          action={acts.task}
          fields={[
            { kind: 'text', name: 'task', label: t('tasks.task') },
            {
              kind: 'select',
              name: 'taskAgency',
              label: t('tasks.agency'),
              options: options(joined),
              empty: choose,
            },
            { kind: 'day', name: 'taskDue', label: t('tasks.due'), hint: t('form.day-hint') },
          ]}
        />
      </TasksPanel>
      <Panel id="log" title={t('log.title')}>
        <PartForm
          {...form(t('log.write'))}
          action={acts.write}
          fields={[
            { kind: 'paragraph', name: 'entry', label: t('log.entry'), hint: t('log.hint') },
          ]}
        />
        <Timeline
          label={t('log.title')}
          events={log.map(({ id, agencyId, by, at, text }) => ({
            key: id,
            title: nameOf(agencyId),
            when: moment(at, reader),
            by: by ?? undefined,
            children: <bdi className="whitespace-pre-line">{text}</bdi>,
          }))}
        />
      </Panel>
    </>
  )
}
