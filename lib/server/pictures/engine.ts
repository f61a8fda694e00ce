import 'server-only'
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp'
import { pixelLimits } from '@/lib/domain/files/limits'

// Set once for the process. One thread a picture and nothing remembered between them: uploads are
// rare, memory is not. Every loader but those of the types we take is shut, SVG among them.
sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif', 'Tiff'].map(
    (format) => `VipsForeignLoad${format}Buffer`,
  ),
})

/** Seconds after which a picture is given up. */
const patience = 30

/**
 * A picture of somebody else's, opened with suspicion: first frame only, no more pixels than the limit,
 * any error of its decoder is an error. The time limit counts from when the work starts.
 */
export function openPicture(bytes: Buffer, options: SharpOptions = {}): Sharp {
  return sharp(bytes, {
    limitInputPixels: pixelLimits.total,
    sequentialRead: true,
    failOn: 'error',
    pages: 1,
    ...options,
  }).timeout({ seconds: patience })
}

export type Header = Metadata

/** What the header of a picture says, without decoding any pixel of it. Throws when it says nothing. */
export function readHeader(bytes: Buffer): Promise<Header> {
  return sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()
}
