import 'server-only'
import { type RaisedCode, taskClock, taskCodes } from '@/lib/domain/tasks/codes'
import type { Tx } from '../db/transaction'

/** A task of the workflow: about which dossier, what, until when, and by whom if that is already known. */
export type Raising = { dossierId: string; code: RaisedCode; due: Date; memberId?: string }

/**
 * Raises a task of the workflow in the transaction of the act that calls for it; while one of its code is open for the
 * same agency it is moved to the new time instead. It is the owner's or the actor's agency's, as the code says, and
 * goes to `memberId`, else to whoever has the dossier in hand there, else into the inbox.
 * @returns its id; null when the actor's agency does not see the dossier
 */
export async function raiseTask(
  tx: Tx,
  { dossierId, code, due, memberId }: Raising,
): Promise<string | null> {
  const { remindAt, escalateAt } = taskClock(code, due)
  const [row] = await tx.$queryRaw<[{ id: string | null }]>`
    SELECT app.raise_task(${dossierId}::uuid, ${code}, ${taskCodes[code].whose === 'owner'}, ${memberId ?? null}::uuid,
      ${due}, ${remindAt}, ${escalateAt}) AS id`
  return row.id
}

/**
 * What a task of the workflow asked for was done: closes the open ones of this code, the owner's and the actor's.
 * @returns how many there were; none is no error
 */
export async function settleTask(
  tx: Tx,
  { dossierId, code }: { dossierId: string; code: RaisedCode },
): Promise<number> {
  const [row] = await tx.$queryRaw<[{ count: number }]>`
    SELECT app.settle_task(${dossierId}::uuid, ${code}) AS count`
  return row.count
}
