import 'server-only'
import { copySides } from '@/lib/domain/files/limits'
import type { RefusalReason } from '@/lib/domain/files/refusals'
import { decodeHeic } from './decode-heic'
import { openPicture, type Header } from './engine'
import { turnstile } from './turnstile'

export type Rendered = {
  ok: true
  /** JPEG, longest side at most 2400 px, upright, sRGB, without any metadata. */
  view: Buffer
  /** WebP, longest side at most 240 px, likewise. */
  thumb: Buffer
  /** Pixels of the picture as received, upright. */
  width: number
  height: number
}

/** Pixels that may be open at once, in all uploads together: four bytes each, two or three times over. */
const pass = turnstile(60_000_000)

/**
 * Makes the two copies of a picture that people are shown. Only pixels cross over: every copy is
 * encoded anew.
 *
 * @param bytes a picture of an accepted type, its pixel limits checked
 * @param header what `readHeader` said of it
 */
export async function renderPicture(
  bytes: Buffer,
  header: Header,
): Promise<Rendered | { ok: false; reason: RefusalReason }> {
  return pass(header.width * header.height, async () => {
    try {
      if (header.compression !== 'hevc') {
        const copies = await copiesOf(openPicture(bytes).autoOrient())
        return { ok: true, ...copies, ...header.autoOrient }
      }
      const decoded = await decodeHeic(bytes)
      if (decoded === 'late') return { ok: false, reason: 'took-too-long' }
      if (decoded === 'unreadable') return { ok: false, reason: 'heic-unreadable' }
      const { pixels, width, height } = decoded
      const raw = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength)
      const copies = await copiesOf(openPicture(raw, { raw: { width, height, channels: 4 } }))
      return { ok: true, ...copies, width, height }
    } catch (error) {
      const late = error instanceof Error && error.message.includes('timeout')
      return { ok: false, reason: late ? 'took-too-long' : 'damaged' }
    }
  })
}

async function copiesOf(
  picture: ReturnType<typeof openPicture>,
): Promise<Pick<Rendered, 'view' | 'thumb'>> {
  const { view: side, thumb: small } = copySides
  const view = await picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 85 })
    .toBuffer()
  const thumb = await openPicture(view)
    .resize({ width: small, height: small, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer()
  return { view, thumb }
}
