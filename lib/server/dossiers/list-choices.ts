import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Sql } from '../db/sql'
import type { Actor } from '../identity/actor'

/** Citizenships and areas that the agency's dossiers have: the only ones worth offering as filters. */
export type ListChoices = { citizenship: string[]; area: string[] }

/**
 * The different values of an indexed column, each found by one step in the index: a plain DISTINCT would read every
 * dossier of the agency.
 */
function distinct(actor: Actor, column: keyof ListChoices): Prisma.Sql {
  const name = Prisma.raw(column)
  const first = (beyond: Prisma.Sql) => Prisma.sql`
    (SELECT ${name} FROM dossier_access WHERE agency_id = ${actor.agency.id}::uuid AND ${name} ${beyond}
     ORDER BY ${name} LIMIT 1)`
  return Prisma.sql`ARRAY(
    WITH RECURSIVE found (value) AS (
      SELECT ${first(Prisma.sql`IS NOT NULL`)}
      UNION ALL SELECT ${first(Prisma.sql`> found.value`)} FROM found WHERE found.value IS NOT NULL)
    SELECT value FROM found WHERE value IS NOT NULL)`
}

/** What the lists of the actor's agency can be narrowed by, in one round trip. */
export async function listChoices(tx: Sql, actor: Actor): Promise<ListChoices> {
  const [choices] = await tx.$queryRaw<[ListChoices]>`
    SELECT ${distinct(actor, 'citizenship')} AS citizenship, ${distinct(actor, 'area')} AS area`
  return choices
}
