import 'server-only'
import { type Section, sections } from '@/lib/domain/access/sections'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { KindName } from '@/lib/domain/kinds/registry'
import { copiedValues } from '@/lib/domain/merges/copied-values'
import { type Keep, type Piece, planMerge } from '@/lib/domain/merges/plan-merge'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { raised } from '../db/raised'
import { asActor, type Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { sectionRecords } from '../records/section-records'
import { summariseSection } from '../dossiers/summarise-section'
import type { Actor } from '../identity/actor'
import { type TooMany, withinMatchLimit } from '../matching/match-limit'
import { matchSection } from '../matching/match-section'
import { recordContext } from '../records/open-record'
import { openRecord, sealRecord } from '../sealing/record'
import { sealMove } from '../workflow/move-words'
import { type Both, bothDossiers, type NotBoth, type Two } from './both-dossiers'
import { copyFacts, copyId, copyObjects } from './copy-files'
import { headsOf } from './record-versions'

export type MergeDossiers = Two & {
  /** UUID of the merge, from its form: sent twice, it merges once. */
  id: string
  /** Whose record holds, of each kind that holds one. */
  keeps: Partial<Record<KindName, Keep>>
  reason: string
  /** How both stood when the writer was told what would happen. */
  seen: string
}

export type MergeRefusal = NotBoth | TooMany | { ok: false; reason: 'changed' }

/** What a merge's reason is bound to. */
export const reasonContext = (dossierId: string, mergeId: string) => ({
  holder: dossierId,
  table: 'dossier-merge',
  record: mergeId,
})

/**
 * Makes one dossier of two: everything the one that `goes` holds is in the one that `stays`, with every version, author
 * and date. Its accesses and open offers end, and those of the other: they were given for less.
 * Refusals: `not-found`; `other-agency` (the actor's agency does not own both); `merged-already`; `changed` (something
 * was written or shared since the writer was told what would happen; nothing is done); `too-many` (comparisons in a day).
 */
export async function mergeDossiers(
  actor: Actor,
  input: MergeDossiers,
): Promise<{ ok: true } | MergeRefusal> {
  const before = await asActor(actor, async (tx) => {
    if (await mergedBefore(tx, input.id)) return 'done'
    return bothDossiers(tx, actor, input, false)
  })
  if (before === 'done') return { ok: true }
  if (before.ok) await copyObjects(input.id, before)
  try {
    return await withinMatchLimit(actor, () => merge(actor, input))
  } catch (error) {
    if (raised(error, 'changed-meanwhile')) return { ok: false, reason: 'changed' }
    throw error
  }
}

async function mergedBefore(tx: Tx, id: string): Promise<boolean> {
  return (await tx.merge.findUnique({ where: { id }, select: { id: true } })) !== null
}

function merge(actor: Actor, input: MergeDossiers): Promise<{ ok: true } | MergeRefusal> {
  return asActor(actor, async (tx) => {
    const both = await bothDossiers(tx, actor, input, true)
    if (await mergedBefore(tx, input.id)) return { ok: true }
    const refuse = async (reason: Exclude<MergeRefusal['reason'], 'too-many'>) => {
      await recordEvent(tx, 'dossier.merge', 'refused', null, { by: reason })
      return { ok: false as const, reason }
    }
    if (!both.ok) return refuse(both.reason)
    if (both.stand !== input.seen) return refuse('changed')
    const { survivor, absorbed } = both
    const pieces = planMerge(headsOf(both.survivors), headsOf(both.others), input.keeps, () =>
      crypto.randomUUID(),
    )
    const { records, files } = await sealedAnew(input.id, both, pieces)
    const reason = reasonContext(survivor.id, input.id)
    const words = await sealRecord(survivor.key, reason, { reason: input.reason })
    const [done] = await tx.$queryRaw<[{ ok: boolean }]>`
      SELECT app.merge_dossiers(${input.id}::uuid, ${survivor.id}::uuid, ${absorbed.id}::uuid, ${words},
        ${JSON.stringify(records)}::jsonb, ${JSON.stringify(files)}::jsonb,
        ${await stepOf(absorbed, input.stays, input.reason)}::jsonb) AS ok`
    if (!done.ok) return refuse('not-found')
    await deriveAnew(tx, survivor)
    const detail = { records: pieces.length, files: files.length }
    await recordEvent(tx, 'dossier.merge', 'done', { kind: 'dossier', id: absorbed.id }, detail)
    await recordEvent(tx, 'dossier.merge', 'done', { kind: 'dossier', id: survivor.id }, detail)
    return { ok: true }
  })
}

/** What lists and comparisons say of a dossier, from the records it has now. */
export async function deriveAnew(tx: Tx, dossier: FoundDossier): Promise<void> {
  const read = new Map<Section, DossierRecords>()
  for (const section of sections) read.set(section, await sectionRecords(tx, dossier, section))
  for (const [section, records] of read)
    await summariseSection(tx, dossier, section, records, now())
  for (const [section, records] of read) await matchSection(tx, dossier, section, records)
}

/** The step that a case takes by being merged, or by its undoing, sealed as the workflow seals its steps. */
export async function stepOf(
  { key }: Pick<FoundDossier, 'key'>,
  other: string,
  words: string,
): Promise<string> {
  const id = crypto.randomUUID()
  return JSON.stringify({ id, sealed: await sealMove(key, id, { other, words }) })
}

/** Everything of the absorbed dossier under the survivor's key, as app.merge_dossiers takes it. */
async function sealedAnew(mergeId: string, both: Both, pieces: readonly Piece[]) {
  const targets = new Map(pieces.map(({ source, target }) => [source, target]))
  const copies = new Map(both.files.map(({ id }) => [id, copyId(mergeId, both, id)]))
  const ids = new Map([...targets, ...copies])
  const records = []
  for (const piece of pieces) {
    const versions = both.others.filter(
      ({ kind, recordId }) => kind === piece.kind && recordId === piece.source,
    )
    const rows = []
    for (const { id, sealed } of versions) {
      rows.push({ id, sealed: await resealed(both, piece, sealed, ids) })
    }
    records.push({ ...piece, rows })
  }
  const files = []
  for (const file of both.files) {
    const record = file.recordId && (targets.get(file.recordId) ?? file.recordId)
    const sealed = await copyFacts(mergeId, both, file)
    files.push({ source: file.id, target: copies.get(file.id), record, sealed })
  }
  return { records, files }
}

function resealed(
  { survivor, absorbed }: Both,
  { kind, source, target }: Piece,
  sealed: string,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const from = recordContext(absorbed.id, kind, source)
  const values = openRecord(absorbed.key, from, sealed) as AnyValues
  const to = recordContext(survivor.id, kind, target)
  return sealRecord(survivor.key, to, copiedValues(kind, values, ids))
}
