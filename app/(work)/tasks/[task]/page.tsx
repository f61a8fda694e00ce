import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ActForm } from '@/components/identity/act-form'
import { Restored } from '@/components/shell/restored'
import { TaskDue } from '@/components/task/task-due'
import { TaskForm } from '@/components/task/task-form'
import { taskFormWords } from '@/components/task/task-form-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { localMoment, typedDate } from '@/lib/domain/record/local-moment'
import { taskCodes } from '@/lib/domain/tasks/codes'
import { reminderOf } from '@/lib/domain/tasks/task-input'
import { now } from '@/lib/server/clock'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { assignableMembers } from '@/lib/server/members/assignable-members'
import { openTask } from '@/lib/server/tasks/open-task'
import { change, finish } from '../actions'

export const generateMetadata = title('task.list', async () =>
  (await getTranslations('tasks'))('one'),
)

export default page('task.list', async ({ actor, params, search }) => {
  const id = z.uuid().safeParse(params.task)
  const task = id.success ? await openTask(actor, id.data) : null
  if (!task) notFound()
  const t = await getTranslations('tasks')
  const { code, reference } = task
  const path = `/tasks/${task.id}`
  const open = task.state === 'open'
  const draft = open ? await openDraft(actor, path) : null
  const members = open ? await assignableMembers(actor) : []
  const { words, reminders } = await taskFormWords(t('edit.submit'), actor)
  const due = localMoment(task.dueAt.toISOString(), actor.timeZone)
  const name = task.title || t(`code.${code ?? 'by-hand'}`)
  const stands = {
    title: [task.title],
    words: [task.words],
    'due.date': [typedDate(due.date, actor.calendar)],
    'due.time': [due.time],
    remind: [reminderOf(task.dueAt, task.remindAt)],
    member: [task.memberId ?? ''],
  }
  const part = code ? taskCodes[code].part : ''
  const about = reference ? (
    <Link href={`/dossiers/${reference}${part}`}>{reference}</Link>
  ) : (
    t('about-none')
  )
  const act = (how: 'done' | 'dropped') => (
    <ActForm
      action={finish}
      path={path}
      hidden={{ task: task.id, how }}
      kind={how === 'done' ? 'primary' : 'secondary'}
      pending={t('pending')}
    >
      {t(how === 'done' ? 'finish' : 'drop')}
    </ActForm>
  )
  return (
    <>
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/tasks' }]} />
      <PageHeader title={name} caption={t('one')} />
      {search.kept && (
        <Notice tone="success" live>
          {t('edit.kept')}
        </Notice>
      )}
      <SummaryList
        missing={t('in-inbox')}
        rows={[
          { key: 'about', label: t('about'), value: about },
          {
            key: 'due',
            label: t(open ? 'due' : 'closed'),
            value: <TaskDue task={task} asOf={now()} reader={actor} />,
          },
          { key: 'who', label: t('who'), value: task.member && <bdi>{task.member}</bdi> },
          ...(task.words
            ? [
                {
                  key: 'words',
                  label: t('form.words'),
                  value: <bdi className="whitespace-pre-line">{task.words}</bdi>,
                },
              ]
            : []),
        ]}
      />
      {open && (
        <>
          <div className="screen-only flex flex-wrap gap-3">
            {act('done')}
            {act('dropped')}
          </div>
          <h2 className="text-xl">{t('edit.title')}</h2>
          <Restored draft={draft} reader={actor} />
          <TaskForm
            action={change}
            path={path}
            hidden={{ __task: task.id, __seen: String(task.version) }}
            titled={code === 'by-hand'}
            aboutAny={false}
            before={draft?.typed ?? stands}
            members={members.map((one) => ({ value: one.id, text: one.name }))}
            reminders={reminders}
            words={words}
          />
        </>
      )}
    </>
  )
})
