import 'server-only'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { type MemberSeen, membersSeen } from './list-members'
import { type OpenRecovery, openRecoveryOf } from './open-recovery'

/**
 * One person of an agency (the actor's own unless told), with the recovery that waits for a second administrator, if
 * there is one. Null for whom the actor may not see: the database decides.
 */
export async function getMember(
  actor: Actor,
  memberId: string,
  agencyId = actor.agency.id,
): Promise<(MemberSeen & { recovery: OpenRecovery | null }) | null> {
  return asActor(actor, async (tx) => {
    const [member] = await membersSeen(tx, { agencyId, id: memberId })
    return member ? { ...member, recovery: await openRecoveryOf(tx, actor, memberId) } : null
  })
}
