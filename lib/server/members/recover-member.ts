import 'server-only'
import { invitationDays, recoveryDays } from '@/lib/domain/identity/invitation-life'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { hashToken, randomToken } from '../sealing/bearer-token'
import { type InvitationLink, invitationUrl } from './new-invitation'
import { openRecoveryOf } from './open-recovery'
import { standingOf } from './standing'

const record = (
  tx: Tx,
  memberId: string,
  what: 'request' | 'approve' | 'withdraw',
  done: boolean,
) =>
  recordEvent(
    tx,
    'member.recover',
    done ? 'done' : 'refused',
    { kind: 'member', id: memberId },
    { what },
  )

/**
 * Asks for a member's sign-in to be reset: the second factor and the recovery codes are lost. Another administrator
 * has to approve it.
 * @returns `not-found` for nobody one administers, oneself among them; `not-accepted` when there is nothing to reset
 *   yet; `open` when one waits already.
 */
export async function requestRecovery(
  actor: Actor,
  memberId: string,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'not-accepted' | 'open' }> {
  return asActor(actor, async (tx) => {
    const standing = (await standingOf(tx, [memberId])).get(memberId)
    const reason =
      !standing || memberId === actor.memberId
        ? 'not-found'
        : !standing.hasPassword
          ? 'not-accepted'
          : (await openRecoveryOf(tx, actor, memberId))
            ? 'open'
            : null
    if (!reason) {
      const expiresAt = new Date(Date.now() + recoveryDays * 86_400_000 - 60_000)
      const data = { memberId, requestedBy: actor.memberId, expiresAt }
      await tx.recovery.create({ data, select: { id: true } })
    }
    await record(tx, memberId, 'request', !reason)
    return reason ? { ok: false, reason } : { ok: true }
  })
}

/**
 * Approves what another administrator asked for: password, second factor and recovery codes of the member are void,
 * every session ends, and the member is invited anew.
 * @returns the link, to show once; `not-found` when none is open for this actor to approve, one's own among them.
 */
export async function approveRecovery(
  actor: Actor,
  memberId: string,
): Promise<({ ok: true } & InvitationLink) | { ok: false; reason: 'not-found' }> {
  const token = randomToken()
  const expiresAt = new Date(Date.now() + invitationDays * 86_400_000)
  return asActor(actor, async (tx) => {
    const open = await openRecoveryOf(tx, actor, memberId)
    const [row] = open
      ? await tx.$queryRaw<{ ok: boolean }[]>`
          SELECT app.approve_recovery(${open.id}::uuid, decode(${hashToken(token)}, 'hex'), ${invitationDays * 24}::int) AS ok`
      : []
    const done = row?.ok ?? false
    await record(tx, memberId, 'approve', done)
    return done
      ? { ok: true, memberId, link: invitationUrl(token), expiresAt }
      : { ok: false, reason: 'not-found' }
  })
}

/** Takes back what oneself or another administrator asked for. False: none is open. */
export async function withdrawRecovery(actor: Actor, memberId: string): Promise<boolean> {
  return asActor(actor, async (tx) => {
    const where = { memberId, approvedAt: null, withdrawnAt: null }
    const { count } = await tx.recovery.updateMany({ where, data: { withdrawnAt: new Date() } })
    await record(tx, memberId, 'withdraw', count > 0)
    return count > 0
  })
}
