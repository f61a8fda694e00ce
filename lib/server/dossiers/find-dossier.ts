import 'server-only'
import { readReference } from '@/lib/domain/dossier/reference'
import type { Section } from '@/lib/domain/access/sections'
import type { Tx } from '../db/transaction'
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
  key: DataKey
}

type Row = Omit<FoundDossier, 'key'> & { wrappedKey: string | null }

/**
 * Finds a dossier by its reference among those the actor may see. `lock` holds it until the end of the transaction, so
 * that two people saving at once do not overwrite each other's derived columns. The lock is no row lock: who may only
 * contribute to a section may not touch the dossier's row.
 * @returns null when it does not exist, is not visible or was erased: from outside these look the same.
 */
export async function findDossier(
  tx: Tx,
  actor: Actor,
  reference: string,
  lock?: 'for update',
): Promise<FoundDossier | null> {
  const read = readReference(reference)
  if (!read.ok) return null
  if (lock) {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(id::text, 0))::text FROM dossier
      WHERE reference = ${read.reference}`
  }
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT d.id, d.reference, d.status, a.area, a.whereabouts, a.located_at AS "locatedAt",
      a.assigned_to AS "assignedTo", d.created_at AS "createdAt",
      a.updated_at AS "updatedAt", d.owner_agency_id AS "ownerAgencyId", d.wrapped_key AS "wrappedKey",
      a.view_sections AS view, a.write_sections AS write, g.name AS "ownerAgency", m.name AS assignee
    FROM dossier d
    JOIN dossier_access a ON a.dossier_id = d.id AND a.agency_id = ${actor.agency.id}::uuid
    JOIN agency g ON g.id = d.owner_agency_id
    LEFT JOIN member m ON m.id = a.assigned_to
    WHERE d.reference = ${read.reference}`
  if (!row?.wrappedKey) return null
  const { wrappedKey, ...plain } = row
  return { ...plain, key: unwrapDataKey(loadKeyring(), row.id, wrappedKey) }
}
