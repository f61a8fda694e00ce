import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { Sql } from '../db/sql'
import { tableOf } from './tables'

/** One version of one record, as the database keeps it. */
export type RecordRow = {
  kind: KindName
  recordId: string
  version: number
  withdrawn: boolean
  at: Date | null
  sealed: string
  writtenAt: Date
  writtenBy: string
  agencyId: string
}

const columns = Prisma.sql`record_id AS "recordId", version, withdrawn, at, sealed,
  written_at AS "writtenAt", written_by AS "writtenBy", agency_id AS "agencyId"`

/**
 * The current version of every record of a dossier in the tables of `kinds`, in one round trip; newest first within a
 * kind. Withdrawn records are left out unless asked for.
 */
export function currentRows(
  tx: Sql,
  dossierId: string,
  kinds: readonly KindName[],
  withdrawnToo = false,
): Promise<RecordRow[]> {
  if (kinds.length === 0) return Promise.resolve([])
  const selects = kinds.map(
    (kind) => Prisma.sql`SELECT ${kind}::text AS kind, ${columns} FROM ${tableOf(kind)}
      WHERE dossier_id = ${dossierId}::uuid AND current AND (${withdrawnToo} OR NOT withdrawn)`,
  )
  return tx.$queryRaw<
    RecordRow[]
  >`${Prisma.join(selects, ' UNION ALL ')} ORDER BY at DESC NULLS LAST, "writtenAt" DESC`
}

/** Every version of a kind's records that a newer one followed, newest first. */
export function formerRows(tx: Sql, dossierId: string, kind: KindName): Promise<RecordRow[]> {
  return tx.$queryRaw<RecordRow[]>`SELECT ${kind}::text AS kind, ${columns} FROM ${tableOf(kind)}
    WHERE dossier_id = ${dossierId}::uuid AND NOT current ORDER BY version DESC`
}

/** Every version of one record, newest first; empty when it is not there or not visible. */
export function versionsOf(
  tx: Sql,
  kind: KindName,
  dossierId: string,
  recordId: string,
): Promise<RecordRow[]> {
  return tx.$queryRaw<RecordRow[]>`SELECT ${kind}::text AS kind, ${columns} FROM ${tableOf(kind)}
    WHERE dossier_id = ${dossierId}::uuid AND record_id = ${recordId}::uuid ORDER BY version DESC`
}

/** The current version of the one record of a kind that holds one, or of record `recordId`; withdrawn ones included. */
export async function currentRow(
  tx: Sql,
  kind: KindName,
  dossierId: string,
  recordId: string | null,
): Promise<RecordRow | undefined> {
  const which = recordId ? Prisma.sql`AND record_id = ${recordId}::uuid` : Prisma.empty
  const [row] = await tx.$queryRaw<
    RecordRow[]
  >`SELECT ${kind}::text AS kind, ${columns} FROM ${tableOf(kind)}
    WHERE dossier_id = ${dossierId}::uuid AND current ${which}`
  return row
}

export type NewVersion = {
  kind: KindName
  dossierId: string
  recordId: string
  version: number
  withdrawn: boolean
  at: string | null
  tokens: number[]
  sealed: string
  writtenBy: string
  agencyId: string
}

/**
 * Adds a version. The one before it stops being current first: when it no longer is (somebody else was faster), nothing
 * is written. @returns false then.
 */
export async function addVersion(tx: Sql, row: NewVersion): Promise<boolean> {
  const table = tableOf(row.kind)
  if (row.version > 1) {
    const superseded = await tx.$executeRaw`UPDATE ${table} SET current = false
      WHERE dossier_id = ${row.dossierId}::uuid AND record_id = ${row.recordId}::uuid
        AND version = ${row.version - 1} AND current`
    if (superseded === 0) return false
  }
  await tx.$executeRaw`INSERT INTO ${table}
    (record_id, dossier_id, version, withdrawn, at, tokens, sealed, written_by, agency_id)
    VALUES (${row.recordId}::uuid, ${row.dossierId}::uuid, ${row.version}, ${row.withdrawn}, ${row.at}::timestamptz,
      ${row.tokens}::int[], ${row.sealed}, ${row.writtenBy}::uuid, ${row.agencyId}::uuid)`
  return true
}
