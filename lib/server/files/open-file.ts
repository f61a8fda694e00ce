import 'server-only'
import { dailyCap } from '@/lib/domain/limits/daily-caps'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import { noteCustody } from '../evidence/custody'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { openBytes } from '../sealing/file'
import { fileContext, type FileForm, objectKeyOf } from './file-objects'
import { type FileView, fileViews } from './file-views'

/**
 * Opens one file in one form. Originals and views are audited one by one; a thumbnail belongs to the reading of the
 * screen it stands on, which was audited. What is shown large or saved counts among the pictures of the day.
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
    if (there && input.form !== 'thumb') {
      const most = dailyCap('picture', actor.roles)
      await tx.$queryRaw`SELECT app.claim_daily('picture', ${file.id}::uuid, ${most}::int)`
    }
    if (!there || input.form !== 'thumb') {
      const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
      const step = input.form === 'original' ? 'saved' : 'opened'
      const custody = there && (await noteCustody(tx, file.id, step))
      const detail = { form: input.form, ...(custody && { custody }) }
      await recordEvent(tx, 'file.open', there ? 'done' : 'refused', subject, detail)
    }
    return there ? { dossier, file } : null
  })
  if (!found) return null
  const { dossier, file } = found
  const sealed = await (await objectStore()).get(objectKeyOf(dossier.id, file.id, input.form))
  if (!sealed) return null
  const context = fileContext(dossier.id, file.id, input.form)
  return { bytes: await openBytes(dossier.key, context, sealed), file }
}
