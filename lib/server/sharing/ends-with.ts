import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { Tx } from '../db/transaction'

/** Something that ends together with a grant: one passed on from it, or an offer made on its strength. */
export type EndsWith = {
  what: 'grant' | 'offer'
  id: string
  agency: string
  givenBy: string
  sections: Section[]
  /** ISO 8601 instant until which it would have held. */
  until: string
}

/** What ending these grants ends besides them; of grants that the actor may not end it says nothing. */
export async function endsWith(tx: Tx, grants: readonly string[]): Promise<EndsWith[]> {
  if (grants.length === 0) return []
  const rows = await tx.$queryRaw<(Omit<EndsWith, 'until'> & { until: Date })[]>`
    SELECT what, id, agency, given_by AS "givenBy", sections, until FROM app.ends_with(${[...grants]}::uuid[])`
  return rows.map((row) => ({ ...row, until: row.until.toISOString() }))
}
