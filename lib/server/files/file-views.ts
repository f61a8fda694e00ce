import 'server-only'
import type { FileKind } from '@/lib/domain/files/limits'
import type { Section } from '@/lib/domain/access/sections'
import type { Prisma } from '@/generated/prisma/client'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { openRecord } from '../sealing/record'
import type { FileFacts } from './file-objects'

/** A stored file as its readers see it, without its bytes. */
export type FileView = FileFacts & {
  id: string
  kind: FileKind
  section: Section
  /** Bytes of the original. */
  size: number
  /** Whether there is a view and a thumbnail: pictures alone. */
  hasView: boolean
  /** ISO 8601 instant. */
  uploadedAt: string
  /** Member id, and the agency they were at. */
  uploadedBy: string
  agencyId: string
  /** Of a redacted copy: the picture it was made from. */
  copyOf: string | null
}

const columns = {
  id: true,
  kind: true,
  section: true,
  size: true,
  sealed: true,
  hasView: true,
  uploadedAt: true,
  uploadedBy: true,
  agencyId: true,
  copyOf: true,
} as const satisfies Prisma.StoredFileSelect

async function open(
  tx: Tx,
  dossier: FoundDossier,
  which: Prisma.StoredFileWhereInput,
): Promise<FileView[]> {
  const where = { ...which, dossierId: dossier.id }
  const orderBy = { uploadedAt: 'asc' } as const
  const rows = await tx.storedFile.findMany({ where, select: columns, orderBy })
  return rows.map(({ sealed, uploadedAt, section, kind, ...row }) => {
    const context = { holder: dossier.id, table: 'stored-file', record: row.id }
    return {
      ...row,
      kind: kind as FileKind,
      section: section as Section,
      uploadedAt: uploadedAt.toISOString(),
      ...(openRecord(dossier.key, context, sealed) as FileFacts),
    }
  })
}

/** The files of a dossier that the actor sees, by id, with what is known of each. */
export async function fileViews(
  tx: Tx,
  dossier: FoundDossier,
  ids: readonly string[],
): Promise<FileView[]> {
  return ids.length === 0 ? [] : open(tx, dossier, { id: { in: [...ids] } })
}

/** Every file of a section, oldest first, whether or not a record names it. */
export function sectionFiles(tx: Tx, dossier: FoundDossier, section: Section): Promise<FileView[]> {
  return open(tx, dossier, { section })
}
