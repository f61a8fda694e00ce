import 'server-only'
import type { Sql } from '../db/sql'
import type { Actor } from '../identity/actor'

/**
 * Writes in whose hands a dossier is at the actor's agency; null: in nobody's. Other agencies have their own. The
 * database refuses (throws) a member who is not of the agency or is disabled.
 */
export async function putInHands(
  tx: Sql,
  actor: Actor,
  dossierId: string,
  memberId: string | null,
): Promise<void> {
  if (memberId === null) {
    await tx.$executeRaw`DELETE FROM assignment
      WHERE dossier_id = ${dossierId}::uuid AND agency_id = ${actor.agency.id}::uuid`
    return
  }
  await tx.$executeRaw`
    INSERT INTO assignment (dossier_id, agency_id, member_id, assigned_by)
    VALUES (${dossierId}::uuid, ${actor.agency.id}::uuid, ${memberId}::uuid, ${actor.memberId}::uuid)
    ON CONFLICT (dossier_id, agency_id) DO UPDATE SET member_id = excluded.member_id,
      assigned_by = excluded.assigned_by, assigned_at = now()`
}
