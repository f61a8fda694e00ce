import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { type TaskListName, type TaskRequest, tasksAPage } from '@/lib/domain/tasks/task-lists'
import { recordEvent } from '../audit/record-event'
import { inSql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { openTaskRow, taskColumns, type TaskRow, taskTables, type TaskView } from './task-row'

export type TaskList = {
  tasks: TaskView[]
  /** Whether there are more after these. */
  more: boolean
  /** How many there are in the lists whose tabs say it; up to a hundred. */
  counts: Record<'mine' | 'inbox' | 'overdue', number>
}

const within = (list: TaskListName, { memberId }: Actor) =>
  ({
    mine: Prisma.sql`t.state = 'open' AND t.member_id = ${memberId}::uuid`,
    inbox: Prisma.sql`t.state = 'open' AND t.member_id IS NULL`,
    agency: Prisma.sql`t.state = 'open'`,
    overdue: Prisma.sql`t.state = 'open' AND t.due_at < now()`,
    week: Prisma.sql`t.state = 'open' AND t.due_at BETWEEN now() AND now() + interval '7 days'`,
    done: Prisma.sql`t.state <> 'open'`,
  })[list]

/** One page of a list of the tasks of the actor's agency: what is due first, or done last, on top. The reading is audited. */
export async function listTasks(
  actor: Actor,
  { list, code, from }: TaskRequest,
): Promise<TaskList> {
  return inSql(actor, async (tx) => {
    const mine = Prisma.sql`t.agency_id = ${actor.agency.id}::uuid`
    const narrowed = code ? Prisma.sql`AND t.code = ${code}` : Prisma.empty
    const order = list === 'done' ? Prisma.sql`t.closed_at DESC` : Prisma.sql`t.due_at`
    const rows = await tx.$queryRaw<TaskRow[]>`
      SELECT ${taskColumns} FROM ${taskTables}
      WHERE ${mine} AND ${within(list, actor)} ${narrowed}
      ORDER BY ${order}, t.id LIMIT ${tasksAPage + 1} OFFSET ${from}`
    const count = (one: TaskListName) => Prisma.sql`
      (SELECT count(*)::int FROM (SELECT FROM task t WHERE ${mine} AND ${within(one, actor)} LIMIT 100) few)`
    const [counts] = await tx.$queryRaw<[TaskList['counts']]>`
      SELECT ${count('mine')} AS mine, ${count('inbox')} AS inbox, ${count('overdue')} AS overdue`
    await recordEvent(tx, 'task.list', 'done', null, { list, count: rows.length })
    const tasks = rows.slice(0, tasksAPage).map(openTaskRow)
    return { tasks, more: rows.length > tasksAPage, counts }
  })
}

/** The open tasks of the actor's agency about one dossier, what is due first on top. */
export async function dossierTasks(actor: Actor, dossierId: string): Promise<TaskView[]> {
  const rows = await inSql(
    actor,
    (tx) => tx.$queryRaw<TaskRow[]>`
      SELECT ${taskColumns} FROM ${taskTables}
      WHERE t.dossier_id = ${dossierId}::uuid AND t.agency_id = ${actor.agency.id}::uuid AND t.state = 'open'
      ORDER BY t.due_at, t.id LIMIT 50`,
  )
  return rows.map(openTaskRow)
}
