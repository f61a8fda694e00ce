import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { findOperation } from './find-operation'

type Done = { ok: true } | { ok: false; reason: 'not-found' }

/**
 * Asks an agency to join an operation that the actor's agency leads, or asks it again after it declined or left.
 * Asking twice asks once. `not-found`: no such operation, not its leader, or no agency that could join.
 */
export async function inviteAgency(
  actor: Actor,
  reference: string,
  agencyId: string,
): Promise<Done> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference, 'joined')
    const where = { id: agencyId, active: true, kind: { not: 'operator' } }
    const agency = await tx.agency.findFirst({ where, select: { id: true } })
    if (!agency || operation?.leadAgencyId !== actor.agency.id)
      return { ok: false, reason: 'not-found' }
    const asked = await tx.$executeRaw`
      INSERT INTO operation_agency (operation_id, agency_id, state, invited_by)
      VALUES (${operation.id}::uuid, ${agencyId}::uuid, 'invited', ${actor.memberId}::uuid)
      ON CONFLICT DO NOTHING`
    if (asked === 0)
      await tx.$queryRaw`SELECT app.invite_again(${operation.id}::uuid, ${agencyId}::uuid)`
    const subject = { kind: 'operation' as const, id: operation.id }
    await recordEvent(tx, 'operation.keep', 'done', subject, { invited: agencyId })
    return { ok: true }
  })
}

/**
 * Joins or declines an operation one's agency is asked to join, or leaves one it joined; the leader cannot leave. What
 * an agency brought leaves with it. `not-found` when there is nothing to answer any more.
 */
export async function answerInvitation(
  actor: Actor,
  reference: string,
  answer: 'joined' | 'declined' | 'left',
): Promise<Done> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference)
    if (!operation) return { ok: false, reason: 'not-found' }
    const [row] = await tx.$queryRaw<[{ done: boolean }]>`
      SELECT app.answer_invitation(${operation.id}::uuid, ${answer}) AS done`
    const subject = { kind: 'operation' as const, id: operation.id }
    await recordEvent(tx, 'operation.keep', row.done ? 'done' : 'refused', subject, { answer })
    return row.done ? { ok: true } : { ok: false, reason: 'not-found' }
  })
}
