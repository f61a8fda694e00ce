import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import type { InspectedFile } from '../pictures/inspect-upload'
import { sealBytes } from '../sealing/file'
import { sealRecord } from '../sealing/record'
import { fileContext, type FileFacts, fileForms, objectKeyOf, type Redaction } from './file-objects'

/** Puts the sealed forms of a file into the object store: before the row that names them, so that no row points at nothing. */
export async function putObjects(
  dossier: FoundDossier,
  id: string,
  upload: InspectedFile,
): Promise<void> {
  const store = await objectStore()
  for (const form of fileForms) {
    const content = upload[form]
    if (!content) continue
    const sealed = await sealBytes(dossier.key, fileContext(dossier.id, id, form), content)
    await store.put(objectKeyOf(dossier.id, id, form), sealed)
  }
}

/**
 * Adds the row of a file whose objects lie in the store.
 * @param copy of a redacted copy: the picture it was made from, what was hidden and why
 * @returns false when that file is there already
 */
export async function addFileRow(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  { id, section, upload }: { id: string; section: Section; upload: InspectedFile },
  copy?: { of: string; redaction: Redaction },
): Promise<boolean> {
  const { name, mime, sha256, metadata, width, height, kind, original } = upload
  const pixels = width && height ? { width, height } : {}
  const redaction = copy ? { redaction: copy.redaction } : {}
  const facts: FileFacts = { name, mime, sha256, metadata, ...pixels, ...redaction }
  const context = { holder: dossier.id, table: 'stored-file', record: id }
  const sealed = await sealRecord(dossier.key, context, facts)
  const added = await tx.$executeRaw`
    INSERT INTO stored_file (id, dossier_id, section, kind, size, sealed, has_view, uploaded_by, agency_id, copy_of)
    VALUES (${id}::uuid, ${dossier.id}::uuid, ${section}, ${kind}, ${original.length}, ${sealed},
      ${Boolean(upload.view)}, ${actor.memberId}::uuid, ${actor.agency.id}::uuid, ${copy?.of ?? null}::uuid)
    ON CONFLICT (id) DO NOTHING`
  return added > 0
}
