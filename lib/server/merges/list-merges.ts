import 'server-only'
import { readReference } from '@/lib/domain/dossier/reference'
import { agencyNames } from '../agencies/agency-names'
import { inSql } from '../db/sql'
import type { Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** A merge that stands: what its survivor's page says of it. */
export type MergeSeen = { id: string; absorbed: string; at: string }

/** The merges into a dossier (by its id) that stand, newest first; none for an agency that does not own it. */
export async function listMerges(actor: Actor, dossierId: string): Promise<MergeSeen[]> {
  const rows = await inSql(
    actor,
    (tx) => tx.$queryRaw<{ id: string; absorbed: string; at: Date }[]>`
      SELECT m.id, d.reference AS absorbed, m.merged_at AS at
      FROM dossier_merge m JOIN dossier d ON d.id = m.absorbed_id
      WHERE m.survivor_id = ${dossierId}::uuid AND m.undone_at IS NULL ORDER BY m.merged_at DESC, m.id DESC`,
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** The reference of the dossier that a merged one leads to, if the actor's agency sees that; else null. */
export async function leadsTo(actor: Actor, typed: string): Promise<string | null> {
  const read = readReference(typed)
  if (!read.ok) return null
  const { reference } = read
  const [row] = await inSql(
    actor,
    (tx) => tx.$queryRaw<[{ to: string | null }]>`SELECT app.leads_to(${reference}) AS "to"`,
  )
  return row.to
}

/** Names of the agencies whose access to any of some dossiers is in force, in order. */
export async function holdersOf(tx: Tx, dossiers: readonly string[]): Promise<string[]> {
  const rows = await tx.grant.findMany({
    where: { dossierId: { in: [...dossiers] }, endedAt: null, expiresAt: { gt: new Date() } },
    select: { agencyId: true },
  })
  const names = await agencyNames(
    tx,
    rows.map(({ agencyId }) => agencyId),
  )
  return [...names.values()].toSorted()
}
