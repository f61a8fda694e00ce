import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawing, exifOfPhone, photo, samplePictures } from '@/lib/testing/sample-pictures'
import { readHeader } from './engine'
import { pictureMetadata } from './picture-metadata'

const metadataOf = async (bytes: Buffer) => pictureMetadata(await readHeader(bytes), bytes)
const withGps = (gps: Record<string, string>) =>
  drawing()
    .withExif({ IFD3: { ...exifOfPhone.IFD3, ...gps } })
    .jpeg()
    .toBuffer()

describe('metadata of a picture', () => {
  it('is read before it is dropped: time, place, device, software, XMP', async () => {
    const metadata = await metadataOf(await photo(6))
    expect(metadata).toMatchObject({
      takenAt: '2026-11-20T10:11:12+07:00',
      position: { lat: 11.5625, lon: 104.92 },
      device: 'Invented Phone 9',
      software: 'Seeded-Software-7',
    })
    expect(metadata.xmp).toContain('Seeded-Xmp')
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata)
  })

  it.each(['png', 'webp', 'avif'])('is read from %s too', async (extension) => {
    const bytes = (await samplePictures())[extension]
    const { software, position } = await metadataOf(bytes ?? Buffer.alloc(0))
    expect(software).toBe('Seeded-Software-7')
    expect(position).toEqual({ lat: 11.5625, lon: 104.92 })
  })

  it('is read from a TIFF, which is tags itself', async () => {
    const { tif } = await samplePictures()
    const { exif } = await metadataOf(tif ?? Buffer.alloc(0))
    expect(exif).toMatchObject({ Image: { ImageWidth: 120, ImageLength: 80 } })
  })

  it('is empty for a picture without any', async () => {
    expect(await metadataOf(await drawing().jpeg().toBuffer())).toEqual({})
  })

  it('notes a block that cannot be read', async () => {
    const bytes = await photo()
    bytes.fill(0xee, bytes.indexOf('Exif\0\0') + 6, bytes.indexOf('Exif\0\0') + 10)
    expect(await metadataOf(bytes)).toMatchObject({ broken: true })
  })

  it('counts the frames of an animation, of which one is shown', async () => {
    const frames = [drawing(20, 20), drawing(20, 20).negate()].map((frame) =>
      frame.png().toBuffer(),
    )
    const animation = sharp(await Promise.all(frames), { join: { animated: true } }).gif()
    expect((await metadataOf(await animation.toBuffer())).pages).toBe(2)
  })
})

describe('the position', () => {
  it('is south and west where it says so', async () => {
    const bytes = await withGps({ GPSLatitudeRef: 'S', GPSLongitudeRef: 'W' })
    expect((await metadataOf(bytes)).position).toEqual({ lat: -11.5625, lon: -104.92 })
  })

  it.each([
    ['no place on earth', { GPSLatitude: '91/1 0/1 0/1' }],
    ['a division by zero', { GPSLatitude: '11/0 0/1 0/1' }],
    ['zeros, as without a fix', { GPSLatitude: '0/1 0/1 0/1', GPSLongitude: '0/1 0/1 0/1' }],
  ])('is none for %s', async (_, gps) => {
    expect((await metadataOf(await withGps(gps))).position).toBeUndefined()
  })
})
