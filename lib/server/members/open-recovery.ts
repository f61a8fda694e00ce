import 'server-only'
import type { Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { memberNames } from './member-names'

/** A recovery that one administrator asked for and no second one has approved yet. */
export type OpenRecovery = {
  id: string
  requestedAt: Date
  expiresAt: Date
  /** Null for somebody whose name the actor may not know: a platform administrator of another agency. */
  requestedBy: string | null
  /** Whether the actor asked for it, and so cannot approve it. */
  mine: boolean
}

/** The recovery of a member that waits for approval, the newest one; null when none does, or it is not to be seen. */
export async function openRecoveryOf(
  tx: Tx,
  actor: Actor,
  memberId: string,
): Promise<OpenRecovery | null> {
  const row = await tx.recovery.findFirst({
    where: { memberId, approvedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, requestedAt: true, expiresAt: true, requestedBy: true },
    orderBy: { requestedAt: 'desc' },
  })
  if (!row) return null
  const names = await memberNames(tx, [row.requestedBy])
  return {
    id: row.id,
    requestedAt: row.requestedAt,
    expiresAt: row.expiresAt,
    requestedBy: names.get(row.requestedBy) ?? null,
    mine: row.requestedBy === actor.memberId,
  }
}
