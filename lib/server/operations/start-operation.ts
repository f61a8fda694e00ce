import 'server-only'
import { randomBytes } from 'node:crypto'
import { formatReference } from '@/lib/domain/dossier/reference'
import type { OperationInput } from '@/lib/domain/operations/operation-input'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { newDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { sealRecord } from '../sealing/record'
import { operationContext } from './find-operation'

/**
 * Starts a joint operation led by the actor's agency. `id` is the UUID that the form was shown with: sending the same
 * form twice starts one operation. @returns its reference; `not-found` for somebody else's `id`.
 */
export async function startOperation(
  actor: Actor,
  id: string,
  { startsOn, ...words }: OperationInput,
): Promise<{ ok: true; reference: string } | { ok: false; reason: 'not-found' }> {
  return asActor(actor, async (tx) => {
    const { wrapped, key } = await newDataKey(loadKeyring(), id)
    const reference = formatReference(randomBytes(8)).replace('HW', 'OP')
    const sealed = await sealRecord(key, operationContext(id, 'operation', id), words)
    const started = await tx.$executeRaw`
      INSERT INTO operation (id, reference, lead_agency_id, wrapped_key, sealed, starts_on, made_by)
      VALUES (${id}::uuid, ${reference}, ${actor.agency.id}::uuid, ${wrapped}, ${sealed}, ${startsOn}::date,
        ${actor.memberId}::uuid) ON CONFLICT (id) DO NOTHING`
    if (started === 0) {
      const where = { id, madeBy: actor.memberId }
      const mine = await tx.operation.findFirst({ where, select: { reference: true } })
      return mine ? { ok: true, reference: mine.reference } : { ok: false, reason: 'not-found' }
    }
    await recordEvent(tx, 'operation.start', 'done', { kind: 'operation', id })
    return { ok: true, reference }
  })
}
