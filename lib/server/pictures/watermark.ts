import 'server-only'
import { openPicture } from './engine'
import { readableWith } from './mark-text'
import { drawTile } from './mark-tile'
import { turnstile } from './turnstile'

export type Mark = {
  /** Who looks: the person's name and agency, in any script. */
  viewer: string
  /** When; printed in UTC. */
  at: Date
  /** The dossier's reference. */
  reference: string
}

/** Large pictures served at once; the next waits its turn. */
const pass = turnstile(2)

/**
 * Burns who looked, when, and at which dossier into a picture, again and again across all of it, so
 * that a photo of the screen or a crop of a copy still says where it came from.
 *
 * @param view a JPEG made by `inspectUpload`
 * @returns a JPEG of the same size
 */
export async function watermark(view: Buffer, { viewer, at, reference }: Mark): Promise<Buffer> {
  const time = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const lines = [viewer, reference, time].map(readableWith)
  return pass(1, async () => {
    const picture = openPicture(view)
    const { width, height } = await picture.metadata()
    const tile = await drawTile(lines, width, height)
    return picture
      .composite([{ input: tile, tile: true }])
      .jpeg({ quality: 85 })
      .toBuffer()
  })
}
