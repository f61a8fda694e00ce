import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

/**
 * Closes an agency, or opens it again. While it is closed nobody of it can sign in, and every session of it is dead
 * from the next request on, in the database too; its dossiers stay.
 * @returns `own-agency`: nobody closes the ground they stand on; `not-found`.
 */
export async function setAgencyOpen(
  actor: Actor,
  agencyId: string,
  open: boolean,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'own-agency' }> {
  return asActor(actor, async (tx) => {
    const own = agencyId === actor.agency.id
    const { count } = own
      ? { count: 0 }
      : await tx.agency.updateMany({ where: { id: agencyId }, data: { active: open } })
    const subject = { kind: 'agency', id: agencyId } as const
    const what = open ? 'open' : 'close'
    await recordEvent(tx, 'agency.keep', count ? 'done' : 'refused', subject, { what })
    if (count) return { ok: true }
    return { ok: false, reason: own ? 'own-agency' : 'not-found' }
  })
}
