import 'server-only'
import { Prisma } from '@/generated/prisma/client'
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
  citizenship: string | null
  area: string | null
  whereabouts: string
  locatedAt: Date | null
  completeness: number
  version: number
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
 * Finds a dossier by its reference among those the actor may see. `lock` holds its row until the end of the
 * transaction, so that two people saving different sections do not overwrite each other's derived columns.
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
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT d.id, d.reference, d.status, d.citizenship, d.area, d.whereabouts, d.located_at AS "locatedAt",
      d.completeness, d.version, d.assigned_to AS "assignedTo", d.created_at AS "createdAt",
      d.updated_at AS "updatedAt", d.owner_agency_id AS "ownerAgencyId", d.wrapped_key AS "wrappedKey",
      a.view_sections AS view, a.write_sections AS write, g.name AS "ownerAgency", m.name AS assignee
    FROM dossier d
    JOIN dossier_access a ON a.dossier_id = d.id AND a.agency_id = ${actor.agency.id}::uuid
    JOIN agency g ON g.id = d.owner_agency_id
    LEFT JOIN member m ON m.id = d.assigned_to
    WHERE d.reference = ${read.reference} ${lock ? Prisma.sql`FOR UPDATE OF d` : Prisma.empty}`
  if (!row?.wrappedKey) return null
  const { wrappedKey, ...plain } = row
  return { ...plain, key: unwrapDataKey(loadKeyring(), row.id, wrappedKey) }
}
