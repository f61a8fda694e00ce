import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { openTaskRow, taskColumns, type TaskRow, taskTables, type TaskView } from './task-row'

/** A task of the actor's agency by its id. Null: none to be seen. */
export async function findTask(tx: Tx, id: string): Promise<(TaskView & { row: TaskRow }) | null> {
  const [row] = await tx.$queryRaw<TaskRow[]>`
    SELECT ${taskColumns} FROM ${taskTables} WHERE t.id = ${id}::uuid`
  return row ? { ...openTaskRow(row), row } : null
}

/** Opens a task to be read; the reading is audited. @returns null when there is none, or none the actor may see */
export async function openTask(actor: Actor, id: string): Promise<TaskView | null> {
  return asActor(actor, async (tx) => {
    const task = await findTask(tx, id)
    if (!task) return null
    const subject = task.dossierId ? ({ kind: 'dossier', id: task.dossierId } as const) : null
    await recordEvent(tx, 'task.list', 'done', subject, { task: id })
    const { row: _, ...view } = task
    return view
  })
}
