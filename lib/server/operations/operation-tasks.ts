import 'server-only'
import type { TaskInput } from '@/lib/domain/operations/operation-input'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { findOperation, operationContext } from './find-operation'

/**
 * Gives one of the joined agencies a task. `id` is the UUID of the form: sent twice, one task. Refusals: `not-found`;
 * `choose` when that agency has not joined.
 */
export async function addTask(
  actor: Actor,
  reference: string,
  id: string,
  { text, agency, dueOn }: TaskInput,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'choose' }> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference, 'joined')
    if (!operation) return { ok: false, reason: 'not-found' }
    const where = { operationId: operation.id, agencyId: agency, state: 'joined' }
    if (!(await tx.operationAgency.findFirst({ where, select: { state: true } })))
      return { ok: false, reason: 'choose' }
    const context = operationContext(operation.id, 'operation-task', id)
    const sealed = await sealRecord(operation.key, context, { text })
    await tx.$executeRaw`
      INSERT INTO operation_task (id, operation_id, agency_id, sealed, due_on, made_by)
      VALUES (${id}::uuid, ${operation.id}::uuid, ${agency}::uuid, ${sealed}, ${dueOn}::date, ${actor.memberId}::uuid)
      ON CONFLICT DO NOTHING`
    await recordEvent(tx, 'operation.log', 'done', { kind: 'operation', id: operation.id })
    return { ok: true }
  })
}

/** Marks a task done by the actor, or not done after all. `not-found` when there is no such task. */
export async function finishTask(
  actor: Actor,
  reference: string,
  id: string,
  done: boolean,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' }> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference, 'joined')
    const data = done
      ? { doneBy: actor.memberId, doneAt: new Date() }
      : { doneBy: null, doneAt: null }
    const { count } = await tx.operationTask.updateMany({
      where: { id, operationId: operation?.id },
      data,
    })
    if (!operation || count === 0) return { ok: false, reason: 'not-found' }
    await recordEvent(tx, 'operation.log', 'done', { kind: 'operation', id: operation.id })
    return { ok: true }
  })
}
