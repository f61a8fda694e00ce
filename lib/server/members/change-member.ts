import 'server-only'
import type { Action } from '@/lib/domain/access/permissions'
import type { Role } from '@/lib/domain/access/roles'
import { type Detail, recordEvent } from '../audit/record-event'
import { raised } from '../db/raised'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'

export type ChangeRefusal = {
  ok: false
  reason: 'not-found' | 'conflict' | 'yourself' | 'last-administrator'
}

type Change = Extract<Action, 'member.change' | 'member.disable'>

// The database refuses to take the last administrator from an agency, in whatever order two people try; that refusal
// ends the transaction, so its trace is written by another.
async function change(
  actor: Actor,
  action: Change,
  memberId: string,
  detail: Detail,
  run: (tx: Tx) => Promise<ChangeRefusal | null>,
): Promise<{ ok: true } | ChangeRefusal> {
  const trace = (tx: Tx, refusal: ChangeRefusal | null) =>
    recordEvent(
      tx,
      action,
      refusal ? 'refused' : 'done',
      { kind: 'member', id: memberId },
      { ...detail, ...(refusal && { why: refusal.reason }) },
    )
  try {
    return await asActor(actor, async (tx) => {
      const refusal = await run(tx)
      await trace(tx, refusal)
      return refusal ?? { ok: true }
    })
  } catch (error) {
    if (!raised(error, 'last-administrator')) throw error
    const refusal = { ok: false, reason: 'last-administrator' } as const
    await asActor(actor, (tx) => trace(tx, refusal))
    return refusal
  }
}

/**
 * Gives a member of the actor's agency other roles. They count from the member's next request.
 * @param version of the member as the form showed it
 * @returns `conflict` when somebody else changed the member meanwhile; `last-administrator` when the agency would be
 *   left without one who can sign in.
 */
export function changeRoles(
  actor: Actor,
  memberId: string,
  { roles, version }: { roles: Role[]; version: number },
): Promise<{ ok: true } | ChangeRefusal> {
  return change(actor, 'member.change', memberId, { what: 'roles', roles }, async (tx) => {
    const mine = { id: memberId, agencyId: actor.agency.id }
    const data = { roles, version: { increment: 1 } }
    const { count } = await tx.member.updateMany({ where: { ...mine, version }, data })
    if (count > 0) return null
    const there = await tx.member.count({ where: mine })
    return { ok: false, reason: there ? 'conflict' : 'not-found' }
  })
}

/**
 * Disables a member of the actor's agency, or enables again. Disabling ends every session at once; it can be undone,
 * the sessions stay ended. Nobody disables themselves.
 */
export function setDisabled(
  actor: Actor,
  memberId: string,
  disabled: boolean,
): Promise<{ ok: true } | ChangeRefusal> {
  const detail = { what: disabled ? 'disable' : 'enable' }
  return change(actor, 'member.disable', memberId, detail, async (tx) => {
    if (memberId === actor.memberId) return { ok: false, reason: 'yourself' }
    const where = { id: memberId, agencyId: actor.agency.id }
    const data = { disabledAt: disabled ? new Date() : null, version: { increment: 1 } }
    const { count } = await tx.member.updateMany({ where, data })
    if (count === 0) return { ok: false, reason: 'not-found' }
    if (disabled) await tx.$queryRaw`SELECT app.revoke_sessions_of(${memberId}::uuid, false)`
    return null
  })
}

/** Ends every session of a member of the actor's agency. They can sign in again. */
export function endSessionsOf(
  actor: Actor,
  memberId: string,
): Promise<{ ok: true } | ChangeRefusal> {
  return change(actor, 'member.change', memberId, { what: 'end-sessions' }, async (tx) => {
    const there = await tx.member.count({ where: { id: memberId, agencyId: actor.agency.id } })
    if (!there) return { ok: false, reason: 'not-found' }
    await tx.$queryRaw`SELECT app.revoke_sessions_of(${memberId}::uuid, true)`
    return null
  })
}
