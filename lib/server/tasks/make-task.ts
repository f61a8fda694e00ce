import 'server-only'
import { caseRoles } from '@/lib/domain/access/roles'
import { taskClock } from '@/lib/domain/tasks/codes'
import { reminders, type TaskInput } from '@/lib/domain/tasks/task-input'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { newDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { sealRecord } from '../sealing/record'
import { taskContext } from './task-row'

export type TaskRefusal = {
  ok: false
  reason: 'not-found' | 'not-assignable' | 'conflict' | 'over'
}

/** When somebody is reminded of a task and when its supervisors are told, as its input says. */
export function clockOf({ due, remind }: Pick<TaskInput, 'due' | 'remind'>) {
  const dueAt = new Date(due)
  const hours = reminders[remind]
  const remindAt = hours === null ? null : new Date(dueAt.getTime() - hours * 3_600_000)
  return { dueAt, remindAt, escalateAt: taskClock('by-hand', dueAt).escalateAt }
}

/** Whether a task can be given to this member of the actor's agency, or (null) to its inbox. */
export async function isAssignable(tx: Tx, actor: Actor, memberId: string | null) {
  if (memberId === null) return true
  const roles = { hasSome: [...caseRoles] }
  const where = { id: memberId, agencyId: actor.agency.id, disabledAt: null, roles }
  return (await tx.member.findFirst({ where, select: { id: true } })) !== null
}

/**
 * Makes a task of the actor's agency, about a dossier it sees or about none; its words are sealed with the dossier's key
 * or with one of its own. `id` is the UUID of the form: sent twice, one task. Refusals: `not-found` (the dossier),
 * `not-assignable`.
 */
export async function makeTask(
  actor: Actor,
  id: string,
  input: TaskInput,
): Promise<{ ok: true } | TaskRefusal> {
  return asActor(actor, async (tx) => {
    const dossier = input.reference ? await findDossier(tx, actor, input.reference) : null
    if (input.reference && !dossier) return { ok: false, reason: 'not-found' }
    if (!(await isAssignable(tx, actor, input.memberId)))
      return { ok: false, reason: 'not-assignable' }
    const own = dossier ? null : await newDataKey(loadKeyring(), id)
    const { title, words } = input
    const context = taskContext(id, dossier?.id ?? null)
    const sealed = await sealRecord(dossier?.key ?? own!.key, context, { title, words })
    const { dueAt, remindAt, escalateAt } = clockOf(input)
    await tx.$executeRaw`
      INSERT INTO task (id, agency_id, dossier_id, reference, code, member_id, due_at, remind_at, escalate_at, sealed,
        wrapped_key, made_by)
      VALUES (${id}::uuid, ${actor.agency.id}::uuid, ${dossier?.id ?? null}::uuid, ${dossier?.reference ?? ''}, 'by-hand',
        ${input.memberId}::uuid, ${dueAt}, ${remindAt}, ${escalateAt}, ${sealed}, ${own?.wrapped ?? null},
        ${actor.memberId}::uuid)
      ON CONFLICT DO NOTHING`
    const subject = dossier ? ({ kind: 'dossier', id: dossier.id } as const) : null
    await recordEvent(tx, 'task.keep', 'done', subject, { task: id, act: 'make' })
    return { ok: true }
  })
}
