import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type Box, pixelsUnder } from '@/lib/domain/redaction/boxes'
import { leftovers } from '@/lib/testing/leftovers'
import { burnBoxes } from './burn-boxes'
import { inspectUpload } from './inspect-upload'

/** A card with a number on it, as a JPEG that carries colour in blocks and something of itself. */
async function card(text: string): Promise<Buffer> {
  const noise = Buffer.alloc(960 * 640 * 3, 0).map((_, at) => (at * 7919 + text.length * 31) % 251)
  return sharp(noise, { raw: { width: 960, height: 640, channels: 3 } })
    .composite([{ input: await drawn(text), blend: 'multiply' }])
    .withExif({ IFD0: { ImageDescription: text } })
    .jpeg({ quality: 70 })
    .toBuffer()
}

const drawn = async (text: string) => {
  // Drawings cannot be loaded in this process, so the letters are bars whose lengths spell the text.
  const bars = [...text].map((letter, at) => ({
    input: {
      create: {
        width: 8 + (letter.charCodeAt(0) % 40),
        height: 60,
        channels: 3 as const,
        background: '#a01020',
      },
    },
    left: 100 + at * 50,
    top: 140,
  }))
  return sharp({ create: { width: 960, height: 640, channels: 3, background: '#e8d8a0' } })
    .composite(bars)
    .png()
    .toBuffer()
}

const number: Box = { left: 9.3, top: 20.1, width: 71.7, height: 13.9 }

/** No wider than the ink, as somebody in a hurry draws it. */
const tight: Box = { left: 10.42, top: 21.88, width: 46.6, height: 9.37 }

async function levelsUnder(picture: Buffer, box: Box): Promise<Set<number>> {
  const { width, height } = await sharp(picture).metadata()
  const part = sharp(picture).extract(pixelsUnder(box, { width, height }))
  return new Set(await part.raw().toBuffer())
}

describe('a burnt box', () => {
  it('leaves nothing under it but one colour, in every form that is kept', async () => {
    const view = await viewOf(await card('PA1234567'))
    expect((await levelsUnder(view, number)).size).toBeGreaterThan(50)
    const burnt = await burnBoxes(view, [number])
    expect(await levelsUnder(burnt, number)).toEqual(new Set([0]))
    const kept = await inspectUpload({ name: 'copy.jpg', bytes: burnt }, 'image')
    if (!kept.ok) throw new Error(kept.reason)
    // The copies that are shown keep colour in blocks: inside the outermost block nothing else than black is left.
    const inner = { left: 12, top: 23, width: 65, height: 8 }
    expect(await levelsUnder(kept.view!, inner)).toEqual(new Set([0]))
  })

  it('makes copies of two different numbers the same: nothing of what was under it is anywhere in the file', async () => {
    const [one, other] = await Promise.all(
      ['PA1234567', 'ZZ9876501'].map(async (text) => {
        const clean = await sharp(await drawn(text))
          .jpeg({ quality: 70 })
          .toBuffer()
        return burnBoxes(await viewOf(clean), [tight])
      }),
    )
    expect(one!.equals(other!)).toBe(true)
  })

  it('carries pixels and nothing else, neither of the original nor of the copy before it', async () => {
    const original = await card('PA1234567')
    const burnt = await burnBoxes(await viewOf(original), [number])
    expect(leftovers(burnt)).toEqual([])
    expect(burnt.includes('PA1234567')).toBe(false)
    // Beyond the tables that all JPEGs share, the picture itself.
    for (let at = 2000; at + 24 < original.length; at += 500) {
      expect(burnt.includes(original.subarray(at, at + 24))).toBe(false)
    }
  })

  it('leaves what is outside of it to be seen, at the same size', async () => {
    const view = await viewOf(await card('PA1234567'))
    const burnt = await burnBoxes(view, [number, { left: 90, top: 90, width: 10, height: 10 }])
    expect(await sharp(burnt).metadata()).toMatchObject({ width: 960, height: 640 })
    expect(
      (await levelsUnder(burnt, { left: 0, top: 50, width: 60, height: 30 })).size,
    ).toBeGreaterThan(50)
    expect(await levelsUnder(burnt, { left: 92, top: 92, width: 8, height: 8 })).toEqual(
      new Set([0]),
    )
  })
})

async function viewOf(bytes: Buffer): Promise<Buffer> {
  const kept = await inspectUpload({ name: 'card.jpg', bytes }, 'image')
  if (!kept.ok) throw new Error(kept.reason)
  return kept.view!
}
