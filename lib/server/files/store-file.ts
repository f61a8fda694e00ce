import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { FilePurpose } from '@/lib/domain/files/limits'
import type { FileRefusal } from '@/lib/domain/files/refusals'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { inspectUpload } from '../pictures/inspect-upload'
import { sealBytes } from '../sealing/file'
import { sealRecord } from '../sealing/record'
import { fileContext, type FileFacts, fileForms, objectKeyOf } from './file-objects'

/**
 * Takes in one uploaded file: looked at by content, its original sealed as received with its hash, a stripped copy
 * for reading and a thumbnail beside it. The objects are written before the row that names them, so that a row
 * never points at nothing.
 * @returns the id of the stored file. Refusals: `not-found` (the agency may not write that section) and those of
 *   lib/domain/files, each naming the file.
 */
export async function storeFile(
  actor: Actor,
  input: { reference: string; section: Section; purpose: FilePurpose; name: string; bytes: Buffer },
): Promise<{ ok: true; id: string } | { ok: false; reason: 'not-found' } | FileRefusal> {
  const { section, purpose, name, bytes } = input
  const upload = await inspectUpload({ name, bytes }, purpose)
  if (!upload.ok) return upload
  const dossier = await asActor(actor, (tx) => writableDossier(tx, actor, input))
  if (!dossier) return { ok: false, reason: 'not-found' }
  const id = crypto.randomUUID()
  const store = await objectStore()
  for (const form of fileForms) {
    const content = upload[form]
    if (!content) continue
    const sealed = await sealBytes(dossier.key, fileContext(dossier.id, id, form), content)
    await store.put(objectKeyOf(dossier.id, id, form), sealed)
  }
  const { kind, mime, sha256, width, height, metadata } = upload
  const facts: FileFacts = {
    name,
    mime,
    sha256,
    metadata,
    ...(width && height ? { width, height } : {}),
  }
  const context = { holder: dossier.id, table: 'stored-file', record: id }
  const sealed = await sealRecord(dossier.key, context, facts)
  await asActor(actor, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO stored_file (id, dossier_id, section, kind, size, sealed, has_view, uploaded_by, agency_id)
      VALUES (${id}::uuid, ${dossier.id}::uuid, ${section}, ${kind}, ${bytes.length}, ${sealed},
        ${Boolean(upload.view)}, ${actor.memberId}::uuid, ${actor.agency.id}::uuid)`
    await recordEvent(
      tx,
      'file.add',
      'done',
      { kind: 'dossier', id: dossier.id },
      { section, kind },
    )
  })
  return { ok: true, id }
}

/** The dossier, if the actor's agency may write the section; a refusal is audited. */
async function writableDossier(
  tx: Tx,
  actor: Actor,
  input: { reference: string; section: Section },
) {
  const dossier = await findDossier(tx, actor, input.reference)
  if (dossier?.write.includes(input.section)) return dossier
  const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
  await recordEvent(tx, 'file.add', 'refused', subject, { section: input.section })
  return null
}
