import type { FileKind, FilePurpose } from './limits'

export type AcceptedType = {
  /** The MIME type we keep and serve. */
  mime: string
  kind: FileKind
  /** The extension a download gets, whatever the file was called when it came. */
  extension: string
  /** Other names of the same content: MIME types as detected or sent by browsers. */
  also?: readonly string[]
}

/**
 * Every type of content that is taken; all else is refused. Voice notes of messengers are OGG Opus,
 * AMR, AAC or M4A; old telephones film in 3GP. Word and Excel files are left out on purpose: they are
 * archives that can carry macros, linked templates and embedded programs (security.md, "Files").
 */
export const acceptedTypes = [
  { mime: 'image/jpeg', kind: 'image', extension: 'jpg' },
  { mime: 'image/png', kind: 'image', extension: 'png', also: ['image/apng'] },
  { mime: 'image/webp', kind: 'image', extension: 'webp' },
  { mime: 'image/avif', kind: 'image', extension: 'avif' },
  {
    mime: 'image/heic',
    kind: 'image',
    extension: 'heic',
    also: ['image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  },
  { mime: 'image/gif', kind: 'image', extension: 'gif' },
  { mime: 'image/tiff', kind: 'image', extension: 'tif' },
  { mime: 'application/pdf', kind: 'pdf', extension: 'pdf' },
  { mime: 'audio/mpeg', kind: 'audio', extension: 'mp3' },
  { mime: 'audio/mp4', kind: 'audio', extension: 'm4a', also: ['audio/x-m4a'] },
  { mime: 'audio/ogg', kind: 'audio', extension: 'ogg', also: ['audio/ogg; codecs=opus'] },
  { mime: 'audio/wav', kind: 'audio', extension: 'wav' },
  { mime: 'audio/aac', kind: 'audio', extension: 'aac' },
  { mime: 'audio/amr', kind: 'audio', extension: 'amr' },
  { mime: 'video/mp4', kind: 'video', extension: 'mp4', also: ['video/x-m4v'] },
  { mime: 'video/quicktime', kind: 'video', extension: 'mov' },
  { mime: 'video/webm', kind: 'video', extension: 'webm' },
  { mime: 'video/3gpp', kind: 'video', extension: '3gp', also: ['video/3gpp2'] },
  {
    mime: 'text/plain',
    kind: 'text',
    extension: 'txt',
    also: ['text/vcard', 'text/calendar', 'text/vtt'],
  },
] as const satisfies readonly AcceptedType[]

/**
 * The accepted type that a detected MIME type belongs to, for any purpose; undefined when it is none.
 * @param mime as detected from the content, e.g. `image/apng`
 */
export function acceptedTypeOf(mime: string): AcceptedType | undefined {
  const types: readonly AcceptedType[] = acceptedTypes
  return types.find((type) => type.mime === mime || type.also?.includes(mime))
}

/** Whether a purpose takes this kind of file. */
export function takes(purpose: FilePurpose, kind: FileKind): boolean {
  return purpose === 'any' || kind === 'image'
}

/**
 * The `accept` attribute of a file input. It helps the person to find the file and guards nothing:
 * the server looks at the content.
 */
export function acceptAttribute(purpose: FilePurpose): string {
  const types: readonly AcceptedType[] = acceptedTypes
  return types
    .filter((type) => takes(purpose, type.kind))
    .flatMap((type) => [type.mime, `.${type.extension}`])
    .join(',')
}
