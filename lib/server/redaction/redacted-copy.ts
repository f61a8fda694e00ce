import 'server-only'
import { type Box, mostBoxes } from '@/lib/domain/redaction/boxes'
import { cleanFileName } from '@/lib/domain/files/file-name'
import type { RefusalReason } from '@/lib/domain/files/refusals'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { custodyDigests } from '../evidence/custody'
import { addFileRow, putObjects } from '../files/keep-file'
import { uploadId } from '../files/upload-id'
import type { Actor } from '../identity/actor'
import { burnBoxes } from '../pictures/burn-boxes'
import { inspectUpload } from '../pictures/inspect-upload'
import { openForRedaction } from './open-for-redaction'

export type RedactInput = {
  reference: string
  /** The stored picture that the copy is made from; it stays as it is. */
  id: string
  /** Places on the picture as it is shown, in hundredths. */
  boxes: readonly Box[]
  /** Why it is hidden, in the words of whoever hides it: sealed with the copy. */
  reason: string
  /** Drawn anew for every form shown: the same boxes sent twice with one form make one copy. */
  sending: string
}

type Refusal = { ok: false; reason: 'not-found' | 'no-boxes' | RefusalReason }

/**
 * Makes a redacted copy of a stored picture: a new stored file of the same dossier and section, with the boxes burnt
 * into pixels that were encoded anew, no metadata, and a link to the picture it was made from. The original and its
 * hash never change.
 * @returns the id of the copy. Refusals: `not-found` (no such picture, or its section may not be written), `no-boxes`
 *   (none, or more than `mostBoxes`), and those of lib/domain/files should the copy itself be refused.
 */
export async function redactedCopy(
  actor: Actor,
  input: RedactInput,
): Promise<{ ok: true; id: string } | Refusal> {
  const { boxes } = input
  if (boxes.length === 0 || boxes.length > mostBoxes) return { ok: false, reason: 'no-boxes' }
  const found = await openForRedaction(actor, input)
  if (!found) return { ok: false, reason: 'not-found' }
  const { dossier, file, view } = found
  const burnt = await burnBoxes(view, boxes)
  const upload = await inspectUpload({ name: copyName(file.name), bytes: burnt }, 'image')
  if (!upload.ok) return upload
  const id = uploadId(dossier.id, input.sending, upload.sha256)
  await putObjects(dossier, id, upload)
  await asActor(actor, async (tx) => {
    const copy = { of: file.id, redaction: { boxes: [...boxes], reason: input.reason } }
    const row = { id, section: file.section, upload }
    const added = await addFileRow(tx, actor, dossier, row, copy)
    const subject = { kind: 'dossier' as const, id: dossier.id }
    if (!added) return
    const custody = await custodyDigests(tx, dossier.id)
    const detail = { section: file.section, count: boxes.length, custody }
    await recordEvent(tx, 'file.redact', 'done', subject, detail)
  })
  return { ok: true, id }
}

/** `passport.heic` becomes `passport-redacted.jpg`. */
const copyName = (name: string) =>
  cleanFileName(`${name.replace(/\.[\p{L}\p{N}]{1,8}$/u, '').slice(0, 100)}-redacted.jpg`)
