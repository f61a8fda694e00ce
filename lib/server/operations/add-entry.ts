import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { findOperation, operationContext } from './find-operation'

/** Writes a line into the shared log; it stays. `id` is the UUID of the form: sent twice, one line. */
export async function addEntry(
  actor: Actor,
  reference: string,
  id: string,
  text: string,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' }> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference, 'joined')
    if (!operation) return { ok: false, reason: 'not-found' }
    const context = operationContext(operation.id, 'operation-entry', id)
    const sealed = await sealRecord(operation.key, context, { text })
    await tx.$executeRaw`
      INSERT INTO operation_entry (id, operation_id, agency_id, written_by, sealed)
      VALUES (${id}::uuid, ${operation.id}::uuid, ${actor.agency.id}::uuid, ${actor.memberId}::uuid, ${sealed})
      ON CONFLICT DO NOTHING`
    await recordEvent(tx, 'operation.log', 'done', { kind: 'operation', id: operation.id })
    return { ok: true }
  })
}
