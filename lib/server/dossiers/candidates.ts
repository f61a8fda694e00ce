import 'server-only'
import type { Sql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { listedColumns, type ListedRow } from './listed-dossier'

/**
 * The dossiers of the actor's agency that share a token of `tier`, those that share most of `every` first; with what a
 * list shows of each, still sealed. Their order is kept. The limit is said twice: of a function Postgres expects a
 * thousand rows, and would rather read every dossier of the agency than look up so many.
 */
export async function candidates(
  tx: Sql,
  actor: Actor,
  { tier, every, most }: { tier: readonly number[]; every: readonly number[]; most: number },
): Promise<ListedRow[]> {
  if (tier.length === 0) return []
  return tx.$queryRaw<ListedRow[]>`
    SELECT ${listedColumns}
    FROM (SELECT * FROM app.search_dossiers(${tier}::int[], ${every}::int[], ${most}::int) LIMIT ${most}::int) s
    JOIN dossier_access a ON a.dossier_id = s.dossier_id AND a.agency_id = ${actor.agency.id}::uuid
    JOIN dossier d ON d.id = a.dossier_id
    LEFT JOIN identity i ON i.dossier_id = a.dossier_id AND i.current
    LEFT JOIN member m ON m.id = a.assigned_to
    ORDER BY s.shared DESC, a.updated_at DESC`
}
