import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { isTaskCode, type TaskCode } from '@/lib/domain/tasks/codes'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord, type RecordContext } from '../sealing/record'

/** What is sealed of a task. */
export type TaskWords = { title: string; words: string }

/** What a seal of a task's words is bound to: its dossier, or itself where it is about none. */
export const taskContext = (id: string, dossierId: string | null): RecordContext => ({
  holder: dossierId ?? id,
  table: 'task',
  record: id,
})

/** A task as its agency sees it. */
export type TaskView = TaskWords & {
  id: string
  /** Null for a code that this server does not know. */
  code: TaskCode | null
  reference: string
  dossierId: string | null
  memberId: string | null
  member: string | null
  dueAt: Date
  remindAt: Date | null
  state: 'open' | 'done' | 'dropped'
  version: number
  closedAt: Date | null
}

export type TaskRow = Omit<TaskView, 'title' | 'words' | 'code'> & {
  code: string
  sealed: string | null
  wrappedKey: string | null
}

/** The columns of a TaskRow, of task `t`, its dossier `d` and its member `m`. */
export const taskColumns = Prisma.sql`t.id, t.code, t.reference, t.dossier_id AS "dossierId", t.member_id AS "memberId",
  m.name AS member, t.due_at AS "dueAt", t.remind_at AS "remindAt", t.state, t.version, t.closed_at AS "closedAt", t.sealed,
  coalesce(t.wrapped_key, d.wrapped_key) AS "wrappedKey"`

export const taskTables = Prisma.sql`task t LEFT JOIN dossier d ON d.id = t.dossier_id LEFT JOIN member m ON m.id = t.member_id`

/** Opens the words of a task; empty ones where it has none. */
export function openTaskRow({ sealed, wrappedKey, code, ...row }: TaskRow): TaskView {
  const context = taskContext(row.id, row.dossierId)
  const words = { title: '', words: '' }
  if (sealed && wrappedKey) {
    const key = unwrapDataKey(loadKeyring(), context.holder, wrappedKey)
    Object.assign(words, openRecord(key, context, sealed) as TaskWords)
  }
  return { ...row, ...words, code: isTaskCode(code) ? code : null }
}
