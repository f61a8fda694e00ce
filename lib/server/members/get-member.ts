import 'server-only'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { type MemberSeen, membersSeen } from './list-members'
import { type OpenRecovery, openRecoveryOf } from './open-recovery'

/** One person of the actor's agency, with the recovery that waits for a second administrator, if there is one. */
export async function getMember(
  actor: Actor,
  memberId: string,
): Promise<(MemberSeen & { recovery: OpenRecovery | null }) | null> {
  return asActor(actor, async (tx) => {
    const [member] = await membersSeen(tx, { agencyId: actor.agency.id, id: memberId })
    return member ? { ...member, recovery: await openRecoveryOf(tx, actor, memberId) } : null
  })
}
