import 'server-only'
import type { Status } from '@/lib/domain/dossier/statuses'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { type PlannedMove, planMove } from '@/lib/domain/workflow/plan-move'
import { rulesOf, type Way, waysFrom } from '@/lib/domain/workflow/way'
import { recordEvent } from '../audit/record-event'
import { inSql, type Sql } from '../db/sql'
import { asActor, type Tx } from '../db/transaction'
import type { DossierView } from '../dossiers/get-dossier'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { caseFacts, type KnownCase, seenCase } from './case-facts'
import { wayOf } from './move-rows'

/** A way on and what stands against it. */
export type PlannedWay = { way: Way; plan: PlannedMove }

/** A step that waits for its second person. */
export type WaitingMove = {
  id: string
  way: Way
  askedAt: string
  /** By name, where the reader may know it. */
  askedBy: string | null
  own: boolean
  mayDecide: boolean
}

export type CaseWays = {
  status: Status
  closedFrom: Status | null
  /** Since when it stands there (ISO 8601); null since it was opened. */
  since: string | null
  version: number
  ways: PlannedWay[]
  waiting: WaitingMove | null
}

function plannedWays({ facts, mover }: KnownCase): PlannedWay[] {
  return waysFrom(facts.status)
    .filter(({ branch, to }) => branch !== 'reopen' || to === facts.closedFrom)
    .map((way) => ({ way, plan: planMove(facts, mover, way) }))
}

async function waitingMove(tx: Tx, actor: Actor, dossierId: string): Promise<WaitingMove | null> {
  const row = await tx.statusMove.findFirst({ where: { dossierId, state: 'asked' } })
  if (!row) return null
  const names = await memberNames(tx, [row.askedBy])
  const way = wayOf(row)
  const own = row.askedBy === actor.memberId
  const { does } = rulesOf(way)
  return {
    id: row.id,
    way,
    askedAt: row.askedAt.toISOString(),
    askedBy: names.get(row.askedBy) ?? null,
    own,
    mayDecide: !own && actor.roles.some((role) => does.includes(role)),
  }
}

async function sinceWhen(tx: Sql, dossierId: string): Promise<string | null> {
  const path = await tx.$queryRaw<
    { at: Date }[]
  >`SELECT at FROM app.status_path(${dossierId}::uuid)`
  return path.at(-1)?.at.toISOString() ?? null
}

/**
 * Every way on from where a case stands, each with what stands against it. The reading is audited.
 *
 * @param profile the authority whose demands count for *ready*; null before one is chosen
 * @returns null when there is no such dossier, or none the agency may see
 */
export async function openWays(
  actor: Actor,
  reference: string,
  profile: string | null,
): Promise<CaseWays | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier) return null
    const known = await caseFacts(tx, actor, await seenCase(tx, actor, dossier), profile)
    const waiting = await waitingMove(tx, actor, dossier.id)
    const since = await sinceWhen(tx, dossier.id)
    await recordEvent(tx, 'move.open', 'done', { kind: 'dossier', id: dossier.id })
    const { status, closedFrom } = known.facts
    return { status, closedFrom, since, version: known.version, ways: plannedWays(known), waiting }
  })
}

/** What comes next for a case that is read already: the first step on the way home, or reopening it. */
export async function nextStep(
  actor: Actor,
  view: DossierView,
): Promise<{ next: PlannedWay | null; since: string | null; waiting: boolean }> {
  const seen = {
    id: view.id,
    status: view.status,
    view: view.view,
    write: view.write,
    inHand: view.assignee !== null,
    whereabouts: view.bar.whereabouts,
    owned: view.owned,
    records: dossierRecords(view.records),
  }
  return inSql(actor, async (tx) => {
    const known = await caseFacts(tx, actor, seen, null)
    const since = await sinceWhen(tx, view.id)
    return { next: plannedWays(known)[0] ?? null, since, waiting: known.facts.waiting }
  })
}
