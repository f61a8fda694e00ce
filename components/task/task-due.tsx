import { getTranslations } from 'next-intl/server'
import { ago, moment, type Reader } from '@/components/dossier/reader'
import { Tag } from '@/components/ui/tag'

/** When a task is due, and, once that is past, how long ago that was; closed ones say when they were closed. */
export async function TaskDue({
  task,
  asOf,
  reader,
}: {
  task: { dueAt: Date; state: 'open' | 'done' | 'dropped'; closedAt: Date | null }
  /** ISO 8601 instant. */
  asOf: string
  reader: Reader
}) {
  const t = await getTranslations('tasks')
  const { dueAt, state, closedAt } = task
  const due = moment(dueAt.toISOString(), reader)
  if (state !== 'open') {
    const when = moment((closedAt ?? dueAt).toISOString(), reader)
    return (
      <span className="inline-flex flex-wrap items-center gap-2">
        <Tag tone={state === 'done' ? 'success' : 'neutral'}>{t(`state.${state}`)}</Tag>
        <time dateTime={when.iso}>{when.text}</time>
      </span>
    )
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <time dateTime={due.iso}>{due.text}</time>
      {due.iso < asOf && (
        <Tag tone="danger">{t('overdue-since', { ago: ago(due.iso, asOf, reader) })}</Tag>
      )}
    </span>
  )
}
