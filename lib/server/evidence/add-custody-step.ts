import 'server-only'
import type { CustodyInput } from '@/lib/domain/evidence/custody-input'
import { type Detail, recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import { fileViews } from '../files/file-views'
import type { Actor } from '../identity/actor'
import { noteCustody, sealCustody } from './custody'

/**
 * Notes what was done with a file outside the application: handed over, examined, returned.
 * @returns refusal `not-found`: no such file, or its section may not be written by the actor's agency; `too-early`:
 *   it would have happened on a day before Homeward received the file
 */
export async function addCustodyStep(
  actor: Actor,
  input: CustodyInput,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'too-early' }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference)
    const [file] = dossier ? await fileViews(tx, dossier, [input.file]) : []
    if (dossier && file && input.at.slice(0, 10) < file.uploadedAt.slice(0, 10))
      return { ok: false, reason: 'too-early' }
    const { whom, note, step, at } = input
    const words = { whom, ...(note && { note }) }
    const sealed = dossier && file ? await sealCustody(dossier, file.id, words) : null
    const digest = sealed && (await noteCustody(tx, input.file, step, at, sealed))
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    const detail: Detail = digest ? { step, section: file!.section, custody: digest } : { step }
    await recordEvent(tx, 'custody.note', digest ? 'done' : 'refused', subject, detail)
    return digest ? { ok: true } : { ok: false, reason: 'not-found' }
  })
}
