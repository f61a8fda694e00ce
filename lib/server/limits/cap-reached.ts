import 'server-only'
import type { Capped } from '@/lib/domain/limits/daily-caps'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'

/** That a daily limit stopped somebody of the agency. */
export type CapReached = {
  id: string
  member: string
  kind: Capped
  /** ISO 8601 instants. */
  at: string
  lifted: { at: string; by: string } | null
  /** Whether this person may let them go on: nobody lets themselves. */
  mayLift: boolean
}

const mostListed = 50

/** Whom of the actor's agency a daily limit stopped, newest first; empty for anybody but a supervisor. */
export async function listCaps(actor: Actor): Promise<CapReached[]> {
  return asActor(actor, async (tx) => {
    const rows = await tx.capReached.findMany({ orderBy: { at: 'desc' }, take: mostListed })
    const names = await memberNames(
      tx,
      rows.flatMap(({ memberId, liftedBy }) => [memberId, liftedBy ?? []].flat()),
    )
    return rows.map(({ id, memberId, kind, at, liftedAt, liftedBy }) => ({
      id,
      member: names.get(memberId) ?? '',
      kind: kind as Capped,
      at: at.toISOString(),
      lifted: liftedAt && { at: liftedAt.toISOString(), by: names.get(liftedBy ?? '') ?? '' },
      mayLift: !liftedAt && memberId !== actor.memberId,
    }))
  })
}

/**
 * Lets somebody whom a daily limit stopped go on: what they used of it is forgotten.
 * Refusals: `not-found` (nobody of the agency, oneself, or lifted already).
 */
export async function liftCap(
  actor: Actor,
  id: string,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' }> {
  return asActor(actor, async (tx) => {
    const [done] = await tx.$queryRaw<[{ ok: boolean }]>`SELECT app.lift_cap(${id}::uuid) AS ok`
    const cap = done.ok ? await tx.capReached.findUnique({ where: { id } }) : null
    const subject = cap && { kind: 'member' as const, id: cap.memberId }
    await recordEvent(
      tx,
      'cap.lift',
      cap ? 'done' : 'refused',
      subject,
      cap ? { what: cap.kind } : {},
    )
    return cap ? { ok: true } : { ok: false, reason: 'not-found' }
  })
}
