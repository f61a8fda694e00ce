import 'server-only'
import { type Box, pixelsUnder } from '@/lib/domain/redaction/boxes'
import { openPicture } from './engine'
import { turnstile } from './turnstile'

/** Pictures burnt at once; the next waits its turn. */
const pass = turnstile(2)

/**
 * Burns black boxes into a picture: the pixels under them are replaced, not covered, and the picture is encoded anew
 * without a word of what it said about itself.
 *
 * @param view a JPEG made by `inspectUpload`, upright and without metadata
 * @returns a JPEG of the same size. Colour is kept at every pixel and the boxes end where its blocks end, so that what
 *   is decoded under a box is black and nothing else.
 */
export async function burnBoxes(view: Buffer, boxes: readonly Box[]): Promise<Buffer> {
  return pass(1, async () => {
    const picture = openPicture(view)
    const { width, height } = await picture.metadata()
    const black = boxes.map((box) => {
      const { left, top, ...size } = pixelsUnder(box, { width, height })
      return { input: { create: { ...size, channels: 3 as const, background: '#000' } }, left, top }
    })
    return picture
      .composite(black)
      .flatten({ background: 'white' })
      .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
      .toBuffer()
  })
}
