import 'server-only'
import { acceptedTypeOf, takes, type AcceptedType } from '@/lib/domain/files/accepted-types'
import { cleanFileName } from '@/lib/domain/files/file-name'
import {
  byteLimits,
  byteLimitOf,
  megabyte,
  pixelLimits,
  type FileKind,
  type FilePurpose,
} from '@/lib/domain/files/limits'
import { refuseFile, type FileRefusal, type RefusalReason } from '@/lib/domain/files/refusals'
import { detectType } from './detect-type'
import { readHeader } from './engine'
import { hidesContent } from './hidden-content'
import { pictureMetadata, type PictureMetadata } from './picture-metadata'
import { renderPicture } from './render-picture'
import { screenPdf } from './screen-pdf'

export type InspectedFile = {
  ok: true
  /** Cleaned; as it came otherwise. */
  name: string
  kind: FileKind
  mime: string
  /** Of the original, lower-case hexadecimal. */
  sha256: string
  /** The bytes as received, to be sealed and kept as evidence. */
  original: Buffer
  metadata: PictureMetadata
  /** Pictures alone: what people are shown, see `Rendered`, and the upright size in pixels. */
  view?: Buffer
  thumb?: Buffer
  width?: number
  height?: number
}

const notPicture = {
  pdf: 'pdf-not-picture',
  audio: 'media-not-picture',
  video: 'media-not-picture',
  text: 'text-not-picture',
} as const satisfies Record<Exclude<FileKind, 'image'>, RefusalReason>

/**
 * Looks at an uploaded file: what it is by its content, whether it is within the limits and free of
 * what we refuse, and, for a picture, makes the clean copies that people are shown. Keeps nothing.
 * The name is used in messages alone.
 *
 * @returns the file, or a refusal with the parameters of its message `files.refused.<reason>`
 */
export async function inspectUpload(
  upload: { name: string; bytes: Uint8Array },
  purpose: FilePurpose,
): Promise<InspectedFile | FileRefusal> {
  const name = cleanFileName(upload.name)
  const { buffer, byteOffset, byteLength } = upload.bytes
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  if (bytes.length === 0) return refuseFile(name, 'empty')

  const found = await detectType(bytes)
  if (!found.ok) {
    // A format nobody has a name for is `?` in the message.
    return refuseFile(name, found.reason, { format: found.format || '?' })
  }
  const { kind } = found.type
  if (!takes(purpose, kind) && kind !== 'image') return refuseFile(name, notPicture[kind])
  const limit = Math.min(byteLimits[kind], byteLimitOf(purpose))
  if (bytes.length > limit) {
    const size = Math.ceil((bytes.length / megabyte) * 10) / 10
    return refuseFile(name, 'too-large', { kind, size, limit: limit / megabyte })
  }
  if (await hidesContent(bytes, kind)) {
    return refuseFile(name, kind === 'text' ? 'html' : 'hidden-content')
  }
  if (kind === 'image') return inspectPicture(name, found.type, bytes)
  const reason = kind === 'pdf' ? await screenPdf(bytes) : undefined
  if (reason) return refuseFile(name, reason)
  return keep(name, found.type, bytes)
}

async function inspectPicture(name: string, detected: AcceptedType, bytes: Buffer) {
  const header = await readHeader(bytes).catch(() => undefined)
  if (!header) return refuseFile(name, 'damaged')
  const { width, height } = header
  const { total, side } = pixelLimits
  if (width * height > total || width > side || height > side) {
    const limits = { megapixels: total / 1_000_000, side }
    return refuseFile(name, 'too-many-pixels', { width, height, ...limits })
  }
  const rendered = await renderPicture(bytes, header)
  if (!rendered.ok) return refuseFile(name, rendered.reason)
  // The container of HEIC and AVIF is one; what is inside decides.
  const type = header.compression === 'av1' ? acceptedTypeOf('image/avif') : undefined
  const kept = await keep(name, type ?? detected, bytes)
  return { ...kept, ...rendered, metadata: pictureMetadata(header, bytes) }
}

async function keep(name: string, type: AcceptedType, original: Buffer): Promise<InspectedFile> {
  // Off the main thread, unlike createHash.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(original))
  const sha256 = Buffer.from(digest).toString('hex')
  return { ok: true, name, kind: type.kind, mime: type.mime, sha256, original, metadata: {} }
}
