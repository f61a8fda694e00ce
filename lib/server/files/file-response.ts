import 'server-only'
import { downloadName } from '@/lib/domain/files/file-name'
import { now } from '../clock'
import type { Actor } from '../identity/actor'
import { watermark } from '../pictures/watermark'
import type { FileForm } from './file-objects'
import type { FileView } from './file-views'

/** Never kept by a browser or proxy, never taken for another type, and powerless if opened as a page. */
const everyFile = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

/**
 * Sends an opened file: a thumbnail as it is, a view with who looks and when burnt into it, an original to be saved
 * under a harmless name and never shown in a page.
 */
export async function fileResponse(
  { bytes, file }: { bytes: Buffer; file: FileView },
  { form, actor, reference }: { form: FileForm; actor: Actor; reference: string },
): Promise<Response> {
  const viewer = `${actor.name}, ${actor.agency.code}`
  const body =
    form === 'view' ? await watermark(bytes, { viewer, at: new Date(now()), reference }) : bytes
  return new Response(new Uint8Array(body), {
    headers: {
      ...everyFile,
      'content-type': { thumb: 'image/webp', view: 'image/jpeg', original: file.mime }[form],
      'content-length': String(body.length),
      'content-disposition': form === 'original' ? attachment(file) : 'inline',
    },
  })
}

/** RFC 6266: the name in ASCII for old clients, and as it is in UTF-8 (RFC 8187). */
function attachment({ name, mime }: FileView): string {
  const full = downloadName(name, mime)
  const ascii = full.replace(/[^\x20-\x7E]|["\\%]/g, '_')
  const encoded = encodeURIComponent(full).replace(/['()*]/g, percent)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

const percent = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
