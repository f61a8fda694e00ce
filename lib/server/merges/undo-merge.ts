import 'server-only'
import { isKindName, type KindName } from '@/lib/domain/kinds/registry'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { type TooMany, withinMatchLimit } from '../matching/match-limit'
import { memberNames } from '../members/member-names'
import { agencyNames } from '../agencies/agency-names'
import { openRecord } from '../sealing/record'
import { forgetObjects } from './copy-files'
import { deriveAnew, reasonContext, stepOf } from './merge-dossiers'
import { everyVersion } from './record-versions'

export type WhichMerge = { reference: string; id: string }

/** A merge that stands, and what undoing it would do. */
export type OpenedMerge = {
  id: string
  survivor: string
  absorbed: string
  /** ISO 8601 instant. */
  at: string
  by: string | null
  reason: string
  records: number
  /** Kinds of the records that were written in since: they stay with the survivor. */
  stays: KindName[]
  /** Names of the agencies whose access ended with it. */
  ended: string[]
  /** The dossier that was merged into the survivor later: that merge is undone first. */
  later: string | null
}

/** The merge of this very survivor, with both dossiers; null when it is not there, undone, or the survivor another's. */
async function findMerge(tx: Tx, actor: Actor, { reference, id }: WhichMerge) {
  const survivor = await findDossier(tx, actor, reference)
  if (!survivor || survivor.ownerAgencyId !== actor.agency.id || survivor.mergedInto) return null
  const merge = await tx.merge.findFirst({
    where: { id, survivorId: survivor.id, undoneAt: null },
    include: { pieces: true, absorbed: { select: { reference: true } } },
  })
  return merge && { survivor, merge }
}

type Found = NonNullable<Awaited<ReturnType<typeof findMerge>>>

/** Records that somebody wrote in since the merge. */
async function writtenSince(tx: Tx, { survivor, merge }: Found): Promise<KindName[]> {
  const versions = await everyVersion(tx, survivor.id)
  const newest = new Map(
    versions.filter(({ current }) => current).map((row) => [row.recordId, row.version]),
  )
  return merge.pieces.flatMap(({ kind, pieceId, lastVersion }) =>
    lastVersion !== null && isKindName(kind) && (newest.get(pieceId) ?? 0) > lastVersion
      ? [kind]
      : [],
  )
}

async function laterMerge(tx: Tx, { survivor, merge }: Found): Promise<string | null> {
  const later = await tx.merge.findFirst({
    where: {
      survivorId: survivor.id,
      undoneAt: null,
      OR: [
        { mergedAt: { gt: merge.mergedAt } },
        { mergedAt: merge.mergedAt, id: { gt: merge.id } },
      ],
    },
    orderBy: { mergedAt: 'desc' },
    select: { absorbed: { select: { reference: true } } },
  })
  return later?.absorbed.reference ?? null
}

const reasonOf = ({ survivor, merge }: Found): string => {
  const sealed = openRecord(survivor.key, reasonContext(survivor.id, merge.id), merge.reasonSealed)
  return (sealed as { reason: string }).reason
}

/** Opens a merge for its screen; the reading is audited. Null when it is not there for the actor's agency. */
export function openMerge(actor: Actor, which: WhichMerge): Promise<OpenedMerge | null> {
  return asActor(actor, async (tx) => {
    const found = await findMerge(tx, actor, which)
    if (!found) return null
    const { survivor, merge } = found
    const names = await memberNames(tx, [merge.mergedBy])
    const opened = {
      id: merge.id,
      survivor: survivor.reference,
      absorbed: merge.absorbed.reference,
      at: merge.mergedAt.toISOString(),
      by: names.get(merge.mergedBy) ?? null,
      reason: reasonOf(found),
      records: merge.pieces.filter(({ lastVersion }) => lastVersion !== null).length,
      stays: await writtenSince(tx, found),
      ended: await endedFor(tx, merge.grantsEnded),
      later: await laterMerge(tx, found),
    }
    const subject = { kind: 'dossier' as const, id: survivor.id }
    await recordEvent(tx, 'dossier.open', 'done', subject, { for: 'merge' })
    return opened
  })
}

async function endedFor(tx: Tx, grants: string[]): Promise<string[]> {
  const rows = await tx.grant.findMany({
    where: { id: { in: grants } },
    select: { agencyId: true },
  })
  const names = await agencyNames(
    tx,
    rows.map(({ agencyId }) => agencyId),
  )
  return [...names.values()].toSorted()
}

/**
 * Undoes a merge: both dossiers are as before it. A record that was written in since stays with the survivor, whole;
 * the other dossier has it as it was. Accesses that ended with the merge begin anew, unless their time is over, their
 * consent was withdrawn or what they were passed on from is gone.
 * Refusals: `not-found` (not there, undone already, or the survivor was itself merged); `later-merge` (something was
 * merged into the survivor since: that one first); `too-many` (comparisons in a day).
 */
export async function undoMerge(
  actor: Actor,
  which: WhichMerge,
): Promise<
  | { ok: true; absorbed: string; stayed: number }
  | { ok: false; reason: 'not-found' | 'later-merge' }
  | TooMany
> {
  const done = await withinMatchLimit(actor, () => asActor(actor, (tx) => undo(tx, actor, which)))
  if (!done.ok) return done
  await forgetObjects(done.survivor.id, done.left)
  return { ok: true, absorbed: done.absorbed, stayed: done.stayed }
}

async function undo(tx: Tx, actor: Actor, which: WhichMerge) {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(held.key)::text FROM (
    SELECT hashtextextended(d.id::text, 0) AS key FROM dossier_merge m
    JOIN dossier d ON d.id IN (m.survivor_id, m.absorbed_id) WHERE m.id = ${which.id}::uuid ORDER BY 1) held`
  const found = await findMerge(tx, actor, which)
  const refuse = async (reason: 'not-found' | 'later-merge') => {
    await recordEvent(tx, 'dossier.merge', 'refused', null, { what: 'undo', by: reason })
    return { ok: false as const, reason }
  }
  if (!found) return refuse('not-found')
  const { survivor, merge } = found
  if (await laterMerge(tx, found)) return refuse('later-merge')
  const absorbed = (await findDossier(tx, actor, merge.absorbed.reference))!
  const step = await stepOf(absorbed, survivor.reference, reasonOf(found))
  const [row] = await tx.$queryRaw<[{ stayed: number | null }]>`
    SELECT app.undo_merge(${merge.id}::uuid, ${step}::jsonb) AS stayed`
  if (row.stayed === null) return refuse('not-found')
  await deriveAnew(tx, survivor)
  const copies = merge.pieces.filter(({ kind }) => kind === 'stored-file')
  const left = await gone(
    tx,
    survivor,
    copies.map(({ pieceId }) => pieceId),
  )
  const detail = { what: 'undo', stayed: row.stayed }
  for (const id of [merge.absorbedId, survivor.id]) {
    await recordEvent(tx, 'dossier.merge', 'done', { kind: 'dossier', id }, detail)
  }
  return {
    ok: true as const,
    absorbed: merge.absorbed.reference,
    stayed: row.stayed,
    survivor,
    left,
  }
}

async function gone(tx: Tx, { id: dossierId }: FoundDossier, copies: string[]): Promise<string[]> {
  const where = { dossierId, id: { in: copies } }
  const there = await tx.storedFile.findMany({ where, select: { id: true } })
  const known = new Set(there.map(({ id }) => id))
  return copies.filter((id) => !known.has(id))
}
