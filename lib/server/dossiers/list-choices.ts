import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** Citizenships and areas that the agency's dossiers have: the only ones worth offering as filters. */
export type ListChoices = { citizenship: string[]; area: string[] }

/**
 * The different values of an indexed column, each found by one step in the index: a plain DISTINCT would read every
 * dossier of the agency.
 */
async function distinct(tx: Tx, actor: Actor, column: keyof ListChoices): Promise<string[]> {
  const name = Prisma.raw(column)
  const first = (beyond: Prisma.Sql) => Prisma.sql`
    (SELECT ${name} FROM dossier_access WHERE agency_id = ${actor.agency.id}::uuid AND ${name} ${beyond}
     ORDER BY ${name} LIMIT 1)`
  const rows = await tx.$queryRaw<{ value: string }[]>`
    WITH RECURSIVE found (value) AS (
      SELECT ${first(Prisma.sql`IS NOT NULL`)}
      UNION ALL SELECT ${first(Prisma.sql`> found.value`)} FROM found WHERE found.value IS NOT NULL)
    SELECT value FROM found WHERE value IS NOT NULL`
  return rows.map(({ value }) => value)
}

/** What the lists of the actor's agency can be narrowed by. */
export async function listChoices(tx: Tx, actor: Actor): Promise<ListChoices> {
  return {
    citizenship: await distinct(tx, actor, 'citizenship'),
    area: await distinct(tx, actor, 'area'),
  }
}
