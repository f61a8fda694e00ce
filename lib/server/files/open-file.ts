import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { openBytes } from '../sealing/file'
import { openRecord } from '../sealing/record'
import { fileContext, type FileFacts, type FileForm, objectKeyOf } from './file-objects'

export type FileView = FileFacts & {
  id: string
  kind: string
  section: Section
  size: number
  hasView: boolean
  uploadedAt: string
}

/** The files of a dossier that the actor sees, by id, with what is known of each. */
export async function fileViews(
  tx: Tx,
  dossier: FoundDossier,
  ids: readonly string[],
): Promise<FileView[]> {
  if (ids.length === 0) return []
  const rows = await tx.storedFile.findMany({
    where: { dossierId: dossier.id, id: { in: [...ids] } },
    select: {
      id: true,
      kind: true,
      section: true,
      size: true,
      sealed: true,
      hasView: true,
      uploadedAt: true,
    },
  })
  return rows.map(({ sealed, uploadedAt, section, ...row }) => ({
    ...row,
    section: section as Section,
    uploadedAt: uploadedAt.toISOString(),
    ...(openRecord(
      dossier.key,
      { holder: dossier.id, table: 'stored-file', record: row.id },
      sealed,
    ) as FileFacts),
  }))
}

/**
 * Opens one file in one form. Originals and views are audited one by one; a thumbnail belongs to the reading of the
 * screen it stands on, which was audited.
 * @returns the bytes and what is known of them; null when there is no such file, or none the actor may see.
 */
export async function openFile(
  actor: Actor,
  input: { reference: string; id: string; form: FileForm },
): Promise<{ bytes: Buffer; file: FileView } | null> {
  const found = await asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference)
    const [file] = dossier ? await fileViews(tx, dossier, [input.id]) : []
    const there = dossier && file && (input.form === 'original' || file.hasView)
    if (!there || input.form !== 'thumb') {
      const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
      await recordEvent(tx, 'file.open', there ? 'done' : 'refused', subject, { form: input.form })
    }
    return there ? { dossier, file } : null
  })
  if (!found) return null
  const { dossier, file } = found
  const sealed = await (await objectStore()).get(objectKeyOf(dossier.id, file.id, input.form))
  if (!sealed) return null
  return {
    bytes: await openBytes(dossier.key, fileContext(dossier.id, file.id, input.form), sealed),
    file,
  }
}
