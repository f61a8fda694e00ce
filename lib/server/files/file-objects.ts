import 'server-only'
import type { Box } from '@/lib/domain/redaction/boxes'
import type { FileContext } from '../sealing/file'

/** The forms in which a file is kept: as received, re-encoded for reading, and small. */
export const fileForms = ['original', 'view', 'thumb'] as const

export type FileForm = (typeof fileForms)[number]

/** Whether a text, such as a URL segment, names a form. */
export const isFileForm = (text: string): text is FileForm =>
  fileForms.some((form) => form === text)

/** Where the sealed bytes of a file lie in the object store: ids alone, so that a listing says nothing. */
export const objectKeyOf = (dossierId: string, fileId: string, form: FileForm): string =>
  `${dossierId}/${fileId}/${form}`

/** What the sealed bytes are bound to. */
export const fileContext = (dossierId: string, fileId: string, form: FileForm): FileContext => ({
  holder: dossierId,
  table: 'stored-file',
  record: fileId,
  form,
})

/** What a redacted copy hides of the picture it was made from, and why. */
export type Redaction = { boxes: Box[]; reason: string }

/** What is known of a file, sealed in its row. */
export type FileFacts = {
  name: string
  mime: string
  /** SHA-256 of the original as received, 64 hex digits. */
  sha256: string
  width?: number
  height?: number
  /** What the file said about itself (camera, time, place), before it was stripped from the copies. */
  metadata: unknown
  /** Of a redacted copy. */
  redaction?: Redaction
}
