import 'server-only'
import { caseRoles } from '@/lib/domain/access/roles'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { findDossier } from './find-dossier'
import { putInHands } from './put-in-hands'

/**
 * Puts a dossier into somebody's hands, or (null) in nobody's. Only members of the actor's agency who work on
 * dossiers can have one; every agency that sees the dossier has its own. Refusals: `not-found`; `not-assignable`; `conflict` when the dossier changed hands since it was shown
 * (`seen` is whom the form showed).
 */
export async function assignDossier(
  actor: Actor,
  input: { reference: string; memberId: string | null; seen: string | null },
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'not-assignable' | 'conflict' }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    if (!dossier) return { ok: false, reason: 'not-found' }
    if (dossier.assignedTo !== input.seen) return { ok: false, reason: 'conflict' }
    const fit =
      input.memberId === null ||
      (await tx.member.findFirst({
        where: {
          id: input.memberId,
          agencyId: actor.agency.id,
          disabledAt: null,
          roles: { hasSome: [...caseRoles] },
        },
        select: { id: true },
      }))
    if (!fit) return { ok: false, reason: 'not-assignable' }
    await putInHands(tx, actor, dossier.id, input.memberId)
    await recordEvent(
      tx,
      'dossier.assign',
      'done',
      { kind: 'dossier', id: dossier.id },
      {
        to: input.memberId ?? 'nobody',
      },
    )
    return { ok: true }
  })
}
