import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from './actor'

/** A device signed in as a member. */
export type DeviceSession = {
  id: string
  /** As `Firefox/Android`. */
  device: string
  createdAt: Date
  seenAt: Date
  /** Whether it is the one this request came with. */
  mine: boolean
}

/**
 * The sessions of a member that are open now, the newest use first. The database gives one's own, and to an agency
 * administrator those of the agency's people; of anybody else none.
 */
export async function openSessions(actor: Actor, memberId: string): Promise<DeviceSession[]> {
  const at = new Date()
  const open = { stage: 'full', revokedAt: null, idleAt: { gt: at }, expiresAt: { gt: at } }
  const rows = await asActor(actor, (tx) =>
    tx.session.findMany({
      where: { memberId, ...open },
      select: { id: true, device: true, createdAt: true, seenAt: true },
      orderBy: { seenAt: 'desc' },
    }),
  )
  return rows.map((row) => ({ ...row, mine: row.id === actor.sessionId }))
}

/** Ends one session, one's own or of somebody one administers. False: there is none such, for this actor. */
export async function endSession(
  actor: Actor,
  sessionId: string,
  action: 'account.keep' | 'member.change',
): Promise<boolean> {
  return asActor(actor, async (tx) => {
    const [row] = await tx.$queryRaw<{ ok: boolean }[]>`
      SELECT app.revoke_session(${sessionId}::uuid) AS ok`
    const ended = row?.ok ?? false
    const subject = { kind: 'session', id: sessionId } as const
    await recordEvent(tx, action, ended ? 'done' : 'refused', subject, { what: 'end-session' })
    return ended
  })
}

/** Ends every session of the actor but this one; returns how many there were. */
export async function endOtherSessions(actor: Actor): Promise<number> {
  return asActor(actor, async (tx) => {
    const [row] = await tx.$queryRaw<{ ended: number }[]>`
      SELECT app.revoke_sessions_of(${actor.memberId}::uuid, true) AS ended`
    const ended = row?.ended ?? 0
    const subject = { kind: 'member', id: actor.memberId } as const
    await recordEvent(tx, 'account.keep', 'done', subject, { what: 'end-sessions', ended })
    return ended
  })
}
