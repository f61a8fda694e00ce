import 'server-only'
import { type EvidenceStanding, evidenceStandings } from '@/lib/domain/evidence/corroboration'
import { dossierRecords, type StoredRecord } from '@/lib/domain/kinds/dossier-records'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { type FileView, fileViews } from '../files/file-views'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'

/** A piece of evidence with its files, as received, and how it stands among the others. */
export type EvidencePiece = StoredRecord<'evidence'> & {
  standing: EvidenceStanding
  files: FileView[]
}

/** Every current piece of evidence of a dossier; the actor's agency must see the section. */
export async function evidencePieces(tx: Tx, dossier: FoundDossier): Promise<EvidencePiece[]> {
  const rows = await currentRows(tx, dossier.id, ['evidence'])
  const pieces = dossierRecords(rows.map((row) => openRow(dossier.key, row))).evidence ?? []
  const standings = evidenceStandings(pieces)
  const ids = pieces.flatMap(({ values }) => values.files ?? [])
  const files = new Map((await fileViews(tx, dossier, ids)).map((file) => [file.id, file]))
  return pieces.map((piece) => ({
    ...piece,
    standing: standings.get(piece.recordId) ?? 'single-source',
    files: (piece.values.files ?? []).flatMap((id) => files.get(id) ?? []),
  }))
}
