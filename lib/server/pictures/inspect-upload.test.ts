import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { craftedPdf } from '@/lib/testing/crafted-documents'
import { craftedPng } from '@/lib/testing/crafted-png'
import { heicSample } from '@/lib/testing/heic-sample'
import { leftovers } from '@/lib/testing/leftovers'
import { drawing, photo, samplePictures } from '@/lib/testing/sample-pictures'
import { inspectUpload } from './inspect-upload'

const inspect = async (bytes: Uint8Array, purpose: 'image' | 'any' = 'image') => {
  const result = await inspectUpload({ name: 'photo.jpg', bytes }, purpose)
  if (!result.ok) throw new Error(`Refused: ${result.reason}`)
  return result
}
const refusal = async (bytes: Uint8Array, purpose: 'image' | 'any' = 'image') => {
  const result = await inspectUpload({ name: 'C:\\fakepath\\photo.jpg', bytes }, purpose)
  return result.ok ? 'taken' : result
}

/** Red, green and blue at a place of a picture, given as shares of its sides. */
async function colourAt(picture: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels
  return [...data.subarray(at, at + 3)]
}

const isRed = ([r = 0, g = 0, b = 0]: number[]) => r > 150 && g < 90 && b < 90

describe('a picture of each type', async () => {
  it.each(Object.entries(await samplePictures()))('%s is shown clean', async (_, bytes) => {
    const { view, thumb, width, height, kind } = await inspect(bytes)
    if (!view || !thumb) throw new Error('No copies.')
    expect(kind).toBe('image')
    expect([width, height]).toEqual(bytes.includes('ftypheic') ? [96, 64] : [120, 80])
    expect((await sharp(view).metadata()).space).toBe('srgb')
    expect([...leftovers(view), ...leftovers(thumb)]).toEqual([])
  })
})

describe('what is kept', () => {
  it('is the very original, with its hash', async () => {
    const bytes = await photo()
    const { original, sha256, mime } = await inspect(bytes)
    expect(original.equals(bytes)).toBe(true)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(mime).toBe('image/jpeg')
  })

  it('has a view of at most 2400 and a thumbnail of at most 240 pixels, never enlarged', async () => {
    const { view, thumb, width } = await inspect(await drawing(3000, 100).png().toBuffer())
    expect(await sharp(view).metadata()).toMatchObject({ format: 'jpeg', width: 2400, height: 80 })
    expect(await sharp(thumb).metadata()).toMatchObject({ format: 'webp', width: 240, height: 8 })
    expect(width).toBe(3000)
    const small = await inspect(await drawing(9, 9).png().toBuffer())
    expect(await sharp(small.view).metadata()).toMatchObject({ width: 9, height: 9 })
  })

  it('names an AVIF by what is inside its container', async () => {
    const { avif } = await samplePictures()
    expect((await inspect(avif ?? Buffer.alloc(0))).mime).toBe('image/avif')
    expect((await inspect(heicSample())).mime).toBe('image/heic')
  })

  it('shows what is behind a transparent picture as white, not black', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const png = sharp({ create: { width: 20, height: 20, channels: 4, background: clear } }).png()
    const { view } = await inspect(await png.toBuffer())
    expect(await colourAt(view ?? Buffer.alloc(0), 0.5, 0.5)).toEqual([255, 255, 255])
  })
})

describe('which way is up', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i is applied', async (orientation) => {
    const { view, width, height } = await inspect(await photo(orientation))
    const sideways = orientation > 4
    expect([width, height]).toEqual(sideways ? [80, 120] : [120, 80])
    // Where the red corner, top left of the sensor, must come to lie.
    const corner = { 1: 'lt', 2: 'rt', 3: 'rb', 4: 'lb', 5: 'lt', 6: 'rt', 7: 'rb', 8: 'lb' }[
      orientation
    ]
    const x = corner?.startsWith('r') ? 0.95 : 0.05
    const y = corner?.endsWith('b') ? 0.95 : 0.05
    expect(isRed(await colourAt(view ?? Buffer.alloc(0), x, y))).toBe(true)
    expect(isRed(await colourAt(view ?? Buffer.alloc(0), 1 - x, 1 - y))).toBe(false)
  })
})

describe('what is refused, and with which numbers', () => {
  it('says how large and how large at most', async () => {
    const large = Buffer.concat([await photo(), Buffer.alloc(20.5 * 1024 * 1024)])
    expect(await refusal(large)).toMatchObject({
      reason: 'too-large',
      params: { name: 'photo.jpg', kind: 'image', size: 20.6, limit: 20 },
    })
  })

  it('says how many pixels', async () => {
    expect(await refusal(craftedPng(8_000, 7_000))).toMatchObject({
      reason: 'too-many-pixels',
      params: { width: 8000, height: 7000, megapixels: 50, side: 12_000 },
    })
  })

  it('names the format it cannot open', async () => {
    const bitmap = Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)])
    expect(await refusal(bitmap)).toMatchObject({ params: { format: 'BMP' } })
  })

  it('takes a PDF as evidence and not as a picture', async () => {
    expect(await refusal(craftedPdf())).toMatchObject({ reason: 'pdf-not-picture' })
    const kept = await inspect(craftedPdf(), 'any')
    expect(kept).toMatchObject({ kind: 'pdf', mime: 'application/pdf', metadata: {} })
    expect(kept.view).toBeUndefined()
  })
})
