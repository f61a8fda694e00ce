import 'server-only'
import type { TaskInput } from '@/lib/domain/tasks/task-input'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { sealRecord } from '../sealing/record'
import { clockOf, isAssignable, type TaskRefusal } from './make-task'
import { findTask } from './open-task'
import { taskContext } from './task-row'

type Found = NonNullable<Awaited<ReturnType<typeof findTask>>>
type Done = { ok: true } | TaskRefusal

const told = (tx: Tx, { id, dossierId }: Found, act: string) =>
  recordEvent(tx, 'task.keep', 'done', dossierId ? { kind: 'dossier', id: dossierId } : null, {
    task: id,
    act,
  })

/**
 * Changes an open task: its words, time, reminder and person. Refusals: `not-found`; `not-assignable`; `conflict` when
 * somebody changed it since version `seen` was shown; `over` when it is no longer open. Nothing is written then.
 */
export async function changeTask(
  actor: Actor,
  id: string,
  seen: number,
  input: Omit<TaskInput, 'reference'>,
): Promise<Done> {
  return asActor(actor, async (tx) => {
    const task = await findTask(tx, id)
    if (!task) return { ok: false, reason: 'not-found' }
    if (task.state !== 'open') return { ok: false, reason: 'over' }
    if (task.memberId !== input.memberId && !(await isAssignable(tx, actor, input.memberId)))
      return { ok: false, reason: 'not-assignable' }
    const { row } = task
    if (!row.wrappedKey) return { ok: false, reason: 'not-found' }
    const context = taskContext(id, task.dossierId)
    const key = unwrapDataKey(loadKeyring(), context.holder, row.wrappedKey)
    const sealed = await sealRecord(key, context, { title: input.title, words: input.words })
    const { dueAt, remindAt, escalateAt } = clockOf(input)
    const moved = dueAt.getTime() !== task.dueAt.getTime()
    const changed = await tx.$executeRaw`
      UPDATE task SET member_id = ${input.memberId}::uuid, due_at = ${dueAt}, remind_at = ${remindAt}, sealed = ${sealed},
        escalate_at = CASE WHEN ${moved} THEN ${escalateAt} ELSE escalate_at END,
        reminded_at = CASE WHEN ${moved} OR remind_at IS DISTINCT FROM ${remindAt}::timestamptz THEN NULL ELSE reminded_at END,
        escalated_at = CASE WHEN ${moved} THEN NULL ELSE escalated_at END, version = version + 1
      WHERE id = ${id}::uuid AND version = ${seen} AND state = 'open'`
    if (changed === 0) return { ok: false, reason: 'conflict' }
    await told(tx, task, 'change')
    return { ok: true }
  })
}

/** Closes an open task: done, or dropped as not needed. Refusals: `not-found`; `over` when somebody closed it before. */
export async function closeTask(actor: Actor, id: string, how: 'done' | 'dropped'): Promise<Done> {
  return asActor(actor, async (tx) => {
    const task = await findTask(tx, id)
    if (!task) return { ok: false, reason: 'not-found' }
    const closed = await tx.$executeRaw`
      UPDATE task SET state = ${how}, closed_at = now(), closed_by = ${actor.memberId}::uuid, version = version + 1
      WHERE id = ${id}::uuid AND state = 'open'`
    if (closed === 0) return { ok: false, reason: 'over' }
    await told(tx, task, how)
    return { ok: true }
  })
}
