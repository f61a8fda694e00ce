import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import { fileContext, objectKeyOf } from '../files/file-objects'
import { type FileView, fileViews } from '../files/file-views'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { openBytes } from '../sealing/file'

/** A picture with what is needed to make a copy of it. */
export type Redactable = {
  dossier: FoundDossier
  file: FileView
  /** JPEG, upright, without metadata. */
  view: Buffer
}

/**
 * Opens the picture that a redacted copy is made from, for who may write its section. A refusal is audited.
 * @returns null when there is no such picture, or none that the actor may redact.
 */
export async function openForRedaction(
  actor: Actor,
  { reference, id }: { reference: string; id: string },
): Promise<Redactable | null> {
  const found = await asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const [file] = dossier ? await fileViews(tx, dossier, [id]) : []
    if (dossier && file?.hasView && dossier.write.includes(file.section)) return { dossier, file }
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'file.redact', 'refused', subject)
    return null
  })
  if (!found) return null
  const { dossier, file } = found
  const sealed = await (await objectStore()).get(objectKeyOf(dossier.id, file.id, 'view'))
  if (!sealed) return null
  const view = await openBytes(dossier.key, fileContext(dossier.id, file.id, 'view'), sealed)
  return { dossier, file, view }
}
