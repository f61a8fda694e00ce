import 'server-only'
import type { StatusMove } from '@/generated/prisma/client'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { rulesOf, type Way } from '@/lib/domain/workflow/way'
import { recordEvent } from '../audit/record-event'
import { db } from '../db/client'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { openMove } from './move-words'
import { wayOf } from './move-rows'

/** A step that waits for a second person: codes and a reference, no word of the dossier. */
export type ListedMove = {
  id: string
  reference: string
  way: Way
  reason: string | null
  closure: string | null
  askedAt: string
  askedBy: string | null
  /** The actor's own: somebody else has to decide. */
  own: boolean
  mayDecide: boolean
}

/** One that waits, opened: with what was typed, and since when what happened had happened. */
export type OpenedMove = ListedMove & { state: string; happenedAt: string; values: AnyValues }

const mayDecide = (actor: Actor, row: StatusMove): boolean => {
  const { does } = rulesOf(wayOf(row))
  return row.askedBy !== actor.memberId && actor.roles.some((role) => does.includes(role))
}

const listed = (
  actor: Actor,
  row: StatusMove & { dossier: { reference: string } },
  names: Map<string, string>,
): ListedMove => ({
  id: row.id,
  reference: row.dossier.reference,
  way: wayOf(row),
  reason: row.reason,
  closure: row.closure,
  askedAt: row.askedAt.toISOString(),
  askedBy: names.get(row.askedBy) ?? null,
  own: row.askedBy === actor.memberId,
  mayDecide: row.state === 'asked' && mayDecide(actor, row),
})

const withReference = { dossier: { select: { reference: true } } } as const

/** The steps of the agency's cases that wait for a second person, oldest first, up to 100. The reading is audited. */
export async function listAwaiting(actor: Actor): Promise<ListedMove[]> {
  return asActor(actor, async (tx) => {
    const rows = await tx.statusMove.findMany({
      where: { state: 'asked', agencyId: actor.agency.id },
      include: withReference,
      orderBy: { askedAt: 'asc' },
      take: 100,
    })
    const names = await memberNames(
      tx,
      rows.map(({ askedBy }) => askedBy),
    )
    await recordEvent(tx, 'approval.list', 'done', null, { count: rows.length })
    return rows.map((row) => listed(actor, row, names))
  })
}

/** Opens one step that was asked for, with its words. @returns null when there is none that the actor may see */
export async function openAwaiting(actor: Actor, id: string): Promise<OpenedMove | null> {
  return asActor(actor, async (tx) => {
    const row = await tx.statusMove.findFirst({ where: { id }, include: withReference })
    const dossier = row && (await findDossier(tx, actor, row.dossier.reference))
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    if (!row || !dossier || dossier.ownerAgencyId !== actor.agency.id) {
      await recordEvent(tx, 'approval.list', 'refused', subject, { by: 'access' })
      return null
    }
    const names = await memberNames(tx, [row.askedBy])
    const values = openMove(dossier.key, row.id, row.sealed)
    await recordEvent(tx, 'approval.list', 'done', subject)
    const happenedAt = row.happenedAt.toISOString()
    return { ...listed(actor, row, names), state: row.state, happenedAt, values }
  })
}

/** How many steps wait for the actor to decide, up to 100. One round trip: the frame of every page asks. */
export async function countAwaiting(actor: Pick<Actor, 'token'>): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`SELECT app.awaiting_of(${actor.token}) AS n`
  return row?.n ?? 0
}
