import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { standingOf } from './standing'
import { type InvitationLink, newInvitation } from './new-invitation'

/**
 * A fresh link for somebody who has not accepted the last one, which is void from now on.
 * @returns `not-found` for nobody one administers; `accepted` when they have a password already (a lost one is a
 *   recovery, which takes two administrators); `disabled`.
 */
export async function inviteAgain(
  actor: Actor,
  action: 'member.invite' | 'agency.keep',
  memberId: string,
): Promise<
  ({ ok: true } & InvitationLink) | { ok: false; reason: 'not-found' | 'accepted' | 'disabled' }
> {
  return asActor(actor, async (tx) => {
    const where = { id: memberId }
    const member = await tx.member.findUnique({ where, select: { disabledAt: true } })
    const standing = (await standingOf(tx, [memberId])).get(memberId)
    const subject = { kind: 'member', id: memberId } as const
    const reason =
      !member || !standing || memberId === actor.memberId
        ? 'not-found'
        : standing.hasPassword
          ? 'accepted'
          : member.disabledAt
            ? 'disabled'
            : null
    const detail = { what: 'invite-again', ...(reason && { why: reason }) }
    const link = reason ? null : await newInvitation(tx, actor, memberId)
    await recordEvent(tx, action, link ? 'done' : 'refused', subject, detail)
    return link ? { ok: true, ...link } : { ok: false, reason: reason ?? 'not-found' }
  })
}
