import { cleanText } from '../record/clean-text'
import { acceptedTypeOf } from './accepted-types'

const longestName = 120
const extensionAt = /\.[\p{L}\p{N}]{1,8}$/u

/**
 * The name of a file as a person sends it, made fit to keep and to show: no folders, no control
 * characters, no marks that turn the reading direction (`photo⟨RLO⟩gpj.exe`), at most 120 code points
 * with its extension kept.
 * @returns never empty: `file` when nothing is left
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = cleanText(last, false).replace(/[\u200E\u200F\u061C]/g, '')
  const points = [...clean]
  if (points.length <= longestName) return clean || 'file'
  const extension = extensionAt.exec(clean)?.[0] ?? ''
  return points.slice(0, longestName - extension.length).join('') + extension
}

/**
 * The name a download gets: the cleaned name with the extension of what the file really is, and
 * without characters that Windows forbids. A JPEG sent as `pass.exe` leaves as `pass.jpg`.
 * @param mime the MIME type kept with the file
 */
export function downloadName(name: string, mime: string): string {
  const stem = cleanFileName(name).replace(extensionAt, '')
  const safe = stem.replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '')
  return `${safe || 'file'}.${acceptedTypeOf(mime)?.extension ?? 'bin'}`
}
