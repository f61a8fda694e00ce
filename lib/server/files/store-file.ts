import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { FilePurpose } from '@/lib/domain/files/limits'
import type { FileRefusal } from '@/lib/domain/files/refusals'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import { custodyDigests } from '../evidence/custody'
import type { Actor } from '../identity/actor'
import { inspectUpload, type InspectedFile } from '../pictures/inspect-upload'
import { addFileRow, putObjects } from './keep-file'
import { uploadId } from './upload-id'

export type StoreFile = {
  reference: string
  section: Section
  purpose: FilePurpose
  name: string
  bytes: Uint8Array
  /** Drawn anew for every form shown: the same content sent twice with one form is one file. */
  sending: string
}

/**
 * Takes in one uploaded file: looked at by content, its original sealed as received with its hash, a stripped copy
 * for reading and a thumbnail beside it. The objects are written before the row that names them, so that a row
 * never points at nothing.
 * @returns the id of the stored file. Refusals: `not-found` (the agency may not write that section) and those of
 *   lib/domain/files, each naming the file.
 */
export async function storeFile(
  actor: Actor,
  input: StoreFile,
): Promise<{ ok: true; id: string } | { ok: false; reason: 'not-found' } | FileRefusal> {
  const dossier = await asActor(actor, (tx) => writableDossier(tx, actor, input))
  if (!dossier) return { ok: false, reason: 'not-found' }
  const upload = await inspectUpload({ name: input.name, bytes: input.bytes }, input.purpose)
  if (!upload.ok) return upload
  const id = uploadId(dossier.id, input.sending, upload.sha256)
  await putObjects(dossier, id, upload)
  await asActor(actor, (tx) => addFile(tx, actor, dossier, { id, section: input.section, upload }))
  return { ok: true, id }
}

/** The dossier, if the actor's agency may write the section; a refusal is audited. */
async function writableDossier(tx: Tx, actor: Actor, input: StoreFile) {
  const dossier = await findDossier(tx, actor, input.reference)
  if (dossier?.write.includes(input.section)) return dossier
  const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
  await recordEvent(tx, 'file.add', 'refused', subject, { section: input.section })
  return null
}

async function addFile(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  file: { id: string; section: Section; upload: InspectedFile },
) {
  const added = await addFileRow(tx, actor, dossier, file)
  const subject = { kind: 'dossier' as const, id: dossier.id }
  if (!added) return
  const custody = await custodyDigests(tx, dossier.id)
  const detail = { section: file.section, kind: file.upload.kind, custody }
  await recordEvent(tx, 'file.add', 'done', subject, detail)
}
