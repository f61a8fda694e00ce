import 'server-only'
import { type KindName, kindNames } from '@/lib/domain/kinds/registry'
import { choicesOf, type MergeChoice } from '@/lib/domain/merges/choices-of'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { type OpenRecord, openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import { type Both, bothDossiers, type NotBoth, type Two } from './both-dossiers'
import { holdersOf } from './list-merges'

/** What a merge would do, before it is done. */
export type MergePreview = {
  stays: string
  goes: string
  /** What has to be chosen. */
  choices: MergeChoice<OpenRecord>[]
  /** Records of the absorbed dossier that come over, by kind. */
  records: { kind: KindName; count: number }[]
  files: number
  /** Names of agencies whose access ends. */
  ends: string[]
  /** Offers not answered yet, which end too. */
  offers: number
  /** Unfinished forms of anybody in the absorbed dossier. */
  unfinished: number
  /** How both stand: sent back with the form. */
  seen: string
}

/** What merging two dossiers would do. Reading it is reading both. Refusals: as bothDossiers. */
export function previewMerge(
  actor: Actor,
  two: Two,
): Promise<{ ok: true; preview: MergePreview } | NotBoth> {
  return asActor(actor, async (tx) => {
    const both = await bothDossiers(tx, actor, two, false)
    if (!both.ok) {
      await recordEvent(tx, 'dossier.merge', 'refused', null, { by: both.reason })
      return both
    }
    const { survivor, absorbed } = both
    const dossiers = [survivor.id, absorbed.id]
    const [row] = await tx.$queryRaw<[{ count: number }]>`
      SELECT app.unfinished_forms(${absorbed.id}::uuid) AS count`
    const preview = {
      ...two,
      choices: choicesOf(await current(tx, survivor), await current(tx, absorbed)),
      records: counted(both),
      files: both.files.length,
      ends: await holdersOf(tx, dossiers),
      offers: await tx.offer.count({
        where: { dossierId: { in: dossiers }, state: { in: ['to-approve', 'offered'] } },
      }),
      unfinished: row.count,
      seen: both.stand,
    }
    for (const { id } of [survivor, absorbed]) {
      await recordEvent(tx, 'dossier.open', 'done', { kind: 'dossier', id }, { for: 'merge' })
    }
    return { ok: true, preview }
  })
}

async function current(tx: Tx, dossier: FoundDossier) {
  const rows = await currentRows(tx, dossier.id, kindNames)
  return rows.map((row) => openRow(dossier.key, row))
}

function counted({ others }: Both) {
  const heads = others.filter((one) => one.current && !one.withdrawn)
  return kindNames.flatMap((kind) => {
    const count = heads.filter((one) => one.kind === kind).length
    return count > 0 ? [{ kind, count }] : []
  })
}
