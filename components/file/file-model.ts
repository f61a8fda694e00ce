import type { Section } from '@/lib/domain/access/sections'
import type { FileKind } from '@/lib/domain/files/limits'
import { filePath } from '@/lib/domain/section/section-path'

/** What a screen needs to show one stored file in a list; plain data. */
export type FileModel = {
  id: string
  name: string
  /** The kind and size in words, e.g. "Picture, 1.2 MB". */
  about: string
  /** Its own screen. */
  href: string
  /** Address of the thumbnail; only pictures have one. */
  thumb?: string
  /** Of a redacted copy: the picture it was made from. */
  copyOf?: string | null
}

type File = {
  id: string
  name: string
  kind: FileKind
  size: number
  hasView: boolean
  copyOf?: string | null
}

/** A number of bytes as people of a language write it: "820 kB", "1.2 MB". */
export function fileSize(bytes: number, locale: string): string {
  const large = bytes >= 1_000_000
  const unit = large ? 'megabyte' : 'kilobyte'
  const digits = { maximumFractionDigits: large ? 1 : 0 }
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, ...digits })
  return format.format(Math.max(1, bytes / (large ? 1_000_000 : 1000)))
}

/** @param kindWord what a file of that kind is called in the reader's language */
export function fileModel(
  file: File,
  place: { reference: string; section: Section },
  { kindWord, locale }: { kindWord: string; locale: string },
): FileModel {
  return {
    id: file.id,
    name: file.name,
    about: `${kindWord}, ${fileSize(file.size, locale)}`,
    href: filePath(place.reference, place.section, file.id),
    copyOf: file.copyOf,
    ...(file.hasView ? { thumb: `/api/files/${place.reference}/${file.id}/thumb` } : {}),
  }
}
