import 'server-only'
import type { OperationInput } from '@/lib/domain/operations/operation-input'
import { mayMove, type OperationState } from '@/lib/domain/operations/states'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { findOperation, type FoundOperation, operationContext } from './find-operation'

export type ChangeRefusal = { ok: false; reason: 'not-found' | 'conflict' | 'no-such-move' }

/**
 * Changes what an operation is about. Refusals: `not-found`; `conflict` when somebody of any agency changed it since
 * version `seen` was shown; nothing is written then.
 */
export async function changeOperation(
  actor: Actor,
  reference: string,
  seen: number,
  { startsOn, ...words }: OperationInput,
): Promise<{ ok: true } | ChangeRefusal> {
  return changing(actor, reference, seen, async (tx, { id, key }) => {
    const sealed = await sealRecord(key, operationContext(id, 'operation', id), words)
    return tx.$executeRaw`UPDATE operation SET sealed = ${sealed}, starts_on = ${startsOn}::date, version = version + 1
      WHERE id = ${id}::uuid AND version = ${seen}`
  })
}

/** Moves an operation on: `no-such-move` when the new state does not follow from the present one. */
export async function moveOperation(
  actor: Actor,
  reference: string,
  seen: number,
  to: OperationState,
): Promise<{ ok: true } | ChangeRefusal> {
  return changing(actor, reference, seen, async (tx, { id, state }) =>
    mayMove(state, to)
      ? tx.$executeRaw`UPDATE operation SET state = ${to}, version = version + 1
          WHERE id = ${id}::uuid AND version = ${seen}`
      : 'no-such-move',
  )
}

async function changing(
  actor: Actor,
  reference: string,
  seen: number,
  work: (tx: Tx, operation: FoundOperation) => Promise<number | 'no-such-move'>,
): Promise<{ ok: true } | ChangeRefusal> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference, 'joined')
    if (!operation) return { ok: false, reason: 'not-found' }
    if (operation.version !== seen) return { ok: false, reason: 'conflict' }
    const changed = await work(tx, operation)
    if (changed === 'no-such-move') return { ok: false, reason: changed }
    if (changed === 0) return { ok: false, reason: 'conflict' }
    await recordEvent(tx, 'operation.keep', 'done', { kind: 'operation', id: operation.id })
    return { ok: true }
  })
}
