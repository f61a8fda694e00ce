import 'server-only'
import { readReference } from '@/lib/domain/dossier/reference'
import { type Section, sections } from '@/lib/domain/access/sections'
import { dailyCap } from '@/lib/domain/limits/daily-caps'
import type { Sql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { type DataKey, unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'

/** A dossier that the actor's agency may see, with its key and what the agency may do in it. */
export type FoundDossier = {
  id: string
  reference: string
  status: string
  area: string | null
  whereabouts: string | null
  locatedAt: Date | null
  /** In whose hands it is at the actor's agency. */
  assignedTo: string | null
  createdAt: Date
  updatedAt: Date
  ownerAgencyId: string
  ownerAgency: string
  assignee: string | null
  view: Section[]
  write: Section[]
  /** Agencies that hold a grant in force, by name: the owner alone is told. */
  sharedWith: string[]
  /** Until when the glass is broken for the actor's agency; null when it is not. */
  glassUntil: Date | null
  /** The reference of the dossier it was merged into: it is only read then. */
  mergedInto: string | null
  key: DataKey
}

type Row = Omit<FoundDossier, 'key'> & { wrappedKey: string | null; counted: boolean | null }

/** Why a dossier is found: to be read, which counts among the dossiers of the day; changed, and held; or just made. */
type FindFor = 'reading' | 'for update' | 'new'

/**
 * Finds a dossier by its reference among those the actor may see. `for update` holds it until the end of the
 * transaction, so that two people saving at once do not overwrite each other's derived columns. The lock is no row lock:
 * who may only contribute to a section may not touch the dossier's row.
 * @returns null when it does not exist, is not visible or was erased: from outside these look the same.
 * @throws what the database raises when the person has opened as many dossiers today as one may; the wrappers of
 *   entry points answer it in words (lib/server/entry/capped.ts).
 */
export async function findDossier(
  tx: Sql,
  actor: Actor,
  reference: string,
  why: FindFor = 'reading',
): Promise<FoundDossier | null> {
  const read = readReference(reference)
  if (!read.ok) return null
  if (why === 'for update') {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0))::text FROM dossier
      WHERE reference = ${read.reference}`
  }
  const most = dailyCap('dossier', actor.roles)
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT CASE WHEN ${why !== 'new'} THEN app.claim_daily('dossier', d.id, ${most}::int) END AS counted,
      CASE WHEN a.until IS NULL THEN ARRAY(
        SELECT DISTINCT h.name FROM dossier_grant s JOIN agency h ON h.id = s.agency_id
        WHERE s.dossier_id = d.id AND s.ended_at IS NULL AND s.expires_at > now() ORDER BY 1
      ) ELSE '{}' END AS "sharedWith",
      CASE WHEN a.until IS NOT NULL THEN (
        SELECT max(s.expires_at) FROM dossier_grant s WHERE s.dossier_id = d.id AND s.agency_id = a.agency_id
          AND s.kind = 'break-glass' AND s.ended_at IS NULL AND s.expires_at > now()
      ) END AS "glassUntil",
      CASE WHEN a.until IS NULL AND cardinality(a.write_sections) = 0 THEN app.leads_to(d.reference) END AS "mergedInto",
      d.id, d.reference, d.status, a.area, a.whereabouts, a.located_at AS "locatedAt",
      a.assigned_to AS "assignedTo", d.created_at AS "createdAt",
      a.updated_at AS "updatedAt", d.owner_agency_id AS "ownerAgencyId", d.wrapped_key AS "wrappedKey",
      a.view_sections AS view, a.write_sections AS write, g.name AS "ownerAgency", m.name AS assignee
    FROM dossier d
    JOIN dossier_access a ON a.dossier_id = d.id AND a.agency_id = ${actor.agency.id}::uuid
    JOIN agency g ON g.id = d.owner_agency_id
    LEFT JOIN member m ON m.id = a.assigned_to
    WHERE d.reference = ${read.reference}`
  if (!row?.wrappedKey) return null
  const { wrappedKey, counted: _, ...plain } = row
  const key = unwrapDataKey(loadKeyring(), row.id, wrappedKey)
  return { ...plain, view: inReadingOrder(row.view), write: inReadingOrder(row.write), key }
}

const inReadingOrder = (held: readonly Section[]) => sections.filter((one) => held.includes(one))
