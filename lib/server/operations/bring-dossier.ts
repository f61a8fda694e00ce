import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { findOperation } from './find-operation'

/**
 * Brings a dossier of the actor's agency into an operation, or takes it out again. The others learn its reference and
 * nothing else. Refusals: `not-found` (the operation), `not-yours` (the dossier is not there or another agency's).
 */
export async function bringDossier(
  actor: Actor,
  reference: string,
  dossierReference: string,
  act: 'bring' | 'take-out',
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'not-yours' }> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference, 'joined')
    if (!operation) return { ok: false, reason: 'not-found' }
    const dossier = await findDossier(tx, actor, dossierReference)
    if (dossier?.ownerAgencyId !== actor.agency.id) {
      await recordEvent(tx, 'operation.keep', 'refused', { kind: 'operation', id: operation.id })
      return { ok: false, reason: 'not-yours' }
    }
    await (act === 'bring'
      ? tx.$executeRaw`INSERT INTO operation_dossier (operation_id, dossier_id, reference, agency_id, added_by)
          VALUES (${operation.id}::uuid, ${dossier.id}::uuid, ${dossier.reference}, ${actor.agency.id}::uuid,
            ${actor.memberId}::uuid) ON CONFLICT DO NOTHING`
      : tx.operationDossier.deleteMany({
          where: { operationId: operation.id, dossierId: dossier.id },
        }))
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'operation.keep', 'done', subject, {
      act,
      operation: operation.reference,
    })
    return { ok: true }
  })
}
