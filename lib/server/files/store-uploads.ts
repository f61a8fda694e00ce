import 'server-only'
import type { KindName } from '@/lib/domain/kinds/registry'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { FileRefusal } from '@/lib/domain/files/refusals'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { seenSending, uploadName } from '@/lib/domain/section/typed-work'
import type { Actor } from '../identity/actor'
import { storeFile } from './store-file'

export type RefusedUpload = { field: string; refusal: FileRefusal }

export type StoredUploads =
  | {
      ok: true
      /** The form with every stored file's id under its field, after those it named already. */
      entries: [string, unknown][]
      refused: RefusedUpload[]
    }
  | { ok: false; reason: 'not-found' }

/**
 * Stores the files that came with a record's form, one after the other. A refused file does not hold up the others:
 * they are stored, and the form shows them again.
 * @returns the completed form and the refusals; `not-found` when the agency may not write the section.
 */
export async function storeUploads(
  actor: Actor,
  input: { reference: string; kind: KindName },
  form: FormData,
): Promise<StoredUploads> {
  const kind: RecordKind = recordKinds[input.kind]
  const entries: [string, unknown][] = [...form].filter(([, value]) => typeof value === 'string')
  const refused: RefusedUpload[] = []
  const sending = String(form.get(seenSending) ?? crypto.randomUUID())
  for (const { field, file } of uploadsIn(kind, form)) {
    const stored = await storeFile(actor, {
      reference: input.reference,
      section: kind.section,
      purpose: field.accept,
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      sending,
    })
    if (stored.ok) entries.push([field.key, stored.id])
    else if (stored.reason === 'not-found') return { ok: false, reason: 'not-found' }
    else refused.push({ field: field.key, refusal: stored })
  }
  return { ok: true, entries, refused }
}

type FilesField = Field & { type: 'files' }

function uploadsIn(kind: RecordKind, form: FormData): { field: FilesField; file: File }[] {
  return fieldsOf(kind)
    .filter((field): field is FilesField => field.type === 'files')
    .flatMap((field) =>
      form
        .getAll(uploadName(field.key))
        .filter((value): value is File => typeof value !== 'string')
        .filter((file) => !isNone(file))
        .map((file) => ({ field, file })),
    )
}

/** A file input left empty sends one file of no bytes and no name; what decodes the form may call it `undefined`. */
const isNone = ({ name, size }: File) => size === 0 && (name === '' || name === 'undefined')
