import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { kindNames, type KindName } from '@/lib/domain/kinds/registry'
import type { Head } from '@/lib/domain/merges/plan-merge'
import type { Tx } from '../db/transaction'
import { tableOf } from '../records/tables'

/** One version of a record, still sealed, with the id of its row. */
export type SealedVersion = {
  id: string
  kind: KindName
  recordId: string
  version: number
  withdrawn: boolean
  current: boolean
  sealed: string
}

/** Every version of every record of a dossier, the oldest of each first. */
export function everyVersion(tx: Tx, dossierId: string): Promise<SealedVersion[]> {
  const selects = kindNames.map(
    (
      kind,
    ) => Prisma.sql`SELECT id, ${kind}::text AS kind, record_id AS "recordId", version, withdrawn, current, sealed
      FROM ${tableOf(kind)} WHERE dossier_id = ${dossierId}::uuid`,
  )
  return tx.$queryRaw<
    SealedVersion[]
  >`${Prisma.join(selects, ' UNION ALL ')} ORDER BY kind, "recordId", version`
}

/** The newest version of each record. */
export const headsOf = (versions: readonly SealedVersion[]): Head[] =>
  versions.filter(({ current }) => current)
