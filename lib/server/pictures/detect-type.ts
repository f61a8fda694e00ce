import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import { acceptedTypeOf, type AcceptedType } from '@/lib/domain/files/accepted-types'
import { reasonAgainst } from '@/lib/domain/files/refused-types'
import type { RefusalReason } from '@/lib/domain/files/refusals'
import { isPlainText, startOfText } from './plain-text'

export type Detected =
  | { ok: true; type: AcceptedType }
  | { ok: false; reason: RefusalReason; format: string }

const refused = (reason: RefusalReason, format = ''): Detected => ({ ok: false, reason, format })

const webPage =
  /^<(?:!doctype html|\?php|(?:html|head|body|script|iframe)\b|[^]*<(?:html|script|iframe)\b)/i
const drawing = /^<(?:[^]*<)?(?:[a-z]+:)?svg[\s>]/i
const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']
const officeInside = /\[Content_Types\]\.xml|mimetypeapplication\/(vnd\.oasis|epub)/
const programInside = /META-INF\/MANIFEST\.MF|AndroidManifest\.xml/

/**
 * What a file is, from its content alone: neither its name nor what the browser called it counts.
 *
 * @returns an accepted type, or why it is none, with the usual extension in capitals where it is known
 */
export async function detectType(bytes: Buffer): Promise<Detected> {
  const head = bytes.toString('latin1', 0, 65_536)
  // Told apart here, so that no library walks into an archive.
  if (zipStarts.some((start) => head.startsWith(start))) {
    if (programInside.test(head)) return refused('program')
    return refused(officeInside.test(head) ? 'office' : 'archive')
  }
  const text = startOfText(bytes)
  if (webPage.test(text)) return refused('html')
  if (drawing.test(text)) return refused('svg')

  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found) {
    const type = acceptedTypeOf(found.mime)
    if (type) return { ok: true, type }
    return refused(reasonAgainst(found.mime), found.ext.toUpperCase())
  }
  if (text.startsWith('#!')) return refused('program')
  const plain = acceptedTypeOf('text/plain')
  return plain && isPlainText(bytes) ? { ok: true, type: plain } : refused('unknown')
}
