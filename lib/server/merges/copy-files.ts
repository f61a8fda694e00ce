import 'server-only'
import { fileContext, fileForms, objectKeyOf } from '../files/file-objects'
import { uploadId } from '../files/upload-id'
import { objectStore } from '../object-store/open-object-store'
import { openBytes, sealBytes } from '../sealing/file'
import { openRecord, sealRecord } from '../sealing/record'
import type { Both } from './both-dossiers'

/** The id of a file's copy: the same for the same merge, so that a merge tried again writes the same objects. */
export const copyId = (mergeId: string, { survivor }: Pick<Both, 'survivor'>, fileId: string) =>
  uploadId(survivor.id, mergeId, fileId)

/**
 * Writes the bytes of every file of the absorbed dossier once more, sealed under the survivor's key. Done before the rows
 * that name them, and outside the transaction: it may take long.
 */
export async function copyObjects(mergeId: string, both: Both): Promise<void> {
  const store = await objectStore()
  const { survivor, absorbed } = both
  for (const { id } of both.files) {
    const copy = copyId(mergeId, both, id)
    for (const form of fileForms) {
      const sealed = await store.get(objectKeyOf(absorbed.id, id, form))
      if (!sealed) continue
      const bytes = await openBytes(absorbed.key, fileContext(absorbed.id, id, form), sealed)
      const again = await sealBytes(survivor.key, fileContext(survivor.id, copy, form), bytes)
      await store.put(objectKeyOf(survivor.id, copy, form), again)
    }
  }
}

/** What is known of a file, sealed for its copy. */
export function copyFacts(mergeId: string, both: Both, file: Both['files'][number]) {
  const { survivor, absorbed } = both
  const from = { holder: absorbed.id, table: 'stored-file', record: file.id }
  const to = { holder: survivor.id, table: 'stored-file', record: copyId(mergeId, both, file.id) }
  return sealRecord(survivor.key, to, openRecord(absorbed.key, from, file.sealed))
}

/** Forgets the objects of copies that an undone merge leaves behind. */
export async function forgetObjects(dossierId: string, files: readonly string[]): Promise<void> {
  const store = await objectStore()
  for (const id of files) {
    for (const form of fileForms) await store.delete(objectKeyOf(dossierId, id, form))
  }
}
