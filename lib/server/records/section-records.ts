import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import { type DossierRecords, dossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { Sql } from '../db/sql'
import type { DataKey } from '../sealing/data-key'
import { openRow } from './open-record'
import { currentRows } from './record-rows'
import { kindsIn } from './tables'

/** The current records of a section of a dossier, opened: read once for all that is derived from them. */
export async function sectionRecords(
  tx: Sql,
  dossier: { id: string; key: DataKey },
  section: Section,
): Promise<DossierRecords> {
  const rows = await currentRows(tx, dossier.id, kindsIn([section]))
  return dossierRecords(rows.map((row) => openRow(dossier.key, row)))
}
