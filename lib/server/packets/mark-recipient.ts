import 'server-only'
import { openPicture } from '../pictures/engine'
import { drawTile } from '../pictures/mark-tile'
import { readableWith } from '../pictures/mark-text'
import { turnstile } from '../pictures/turnstile'

/** Whom a copy is for, line by line: burnt into every picture and laid under every page. */
const linesFor = (addressee: string, code: string) =>
  ['Only for', addressee, code].map(readableWith)

const pass = turnstile(2)
/** Longest side of a picture in a packet, in pixels: sharp in print, and no larger. */
const longestSide = 1400

/** Burns into a picture, again and again across all of it, whom this copy is for. JPEG. */
export function markPicture(view: Buffer, addressee: string, code: string): Promise<Buffer> {
  return pass(1, async () => {
    const small = await openPicture(view)
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toBuffer({ resolveWithObject: true })
    const { width, height } = small.info
    const tile = await drawTile(linesFor(addressee, code), width, height)
    return openPicture(small.data)
      .composite([{ input: tile, tile: true }])
      .jpeg({ quality: 82 })
      .toBuffer()
  })
}

/** The piece that is repeated under every page. PNG with transparency. */
export const pageMark = (addressee: string, code: string): Promise<Buffer> =>
  drawTile(linesFor(addressee, code), 2000, 1000)
