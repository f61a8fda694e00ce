import sharp, { type Region } from 'sharp'
import { describe, expect, it } from 'vitest'
import { leftovers } from '@/lib/testing/leftovers'
import { drawing } from '@/lib/testing/sample-pictures'
import { readableWith } from './mark-text'
import { watermark } from './watermark'

const mark = {
  viewer: 'Anna Invented, Embassy',
  at: new Date('2026-11-22T14:05:00Z'),
  reference: 'HW-1',
}
const grey = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#808080' } })
    .jpeg()
    .toBuffer()

/** The share of pixels of a grey picture that the mark changed, within a part of it. */
async function marked(picture: Buffer, part?: Region): Promise<number> {
  const image = sharp(picture).greyscale()
  const data = await (part ? image.extract(part) : image).raw().toBuffer()
  return data.filter((level) => Math.abs(level - 128) > 24).length / data.length
}

describe('the watermark', () => {
  it('reaches every part of the picture, so that no crop is without it', async () => {
    const picture = await watermark(await grey(2400, 1800), mark)
    for (let left = 0; left < 2400; left += 400) {
      for (let top = 0; top < 1800; top += 300) {
        expect(await marked(picture, { left, top, width: 400, height: 300 })).toBeGreaterThan(0.005)
      }
    }
    // And leaves the picture to be seen.
    expect(await marked(picture)).toBeLessThan(0.25)
  })

  it('says who, when and where: each changes the mark', async () => {
    const view = await grey(600, 400)
    const others = [
      mark,
      { ...mark, viewer: 'Bob Invented' },
      { ...mark, reference: 'HW-2' },
      { ...mark, at: new Date('2026-11-22T14:06:00Z') },
    ]
    const pictures = await Promise.all(others.map((other) => watermark(view, other)))
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(4)
    expect((await watermark(view, mark)).equals(pictures[0] ?? view)).toBe(true)
  })

  it.each([
    [1, 1],
    [2400, 1],
    [30, 20],
    [240, 180],
  ])(
    'keeps the size of a picture of %i by %i, and adds nothing but pixels',
    async (width, height) => {
      const picture = await watermark(await drawing(width, height).jpeg().toBuffer(), mark)
      expect(await sharp(picture).metadata()).toMatchObject({ width, height })
      expect(leftovers(picture)).toEqual([])
    },
  )

  it.each(['</span><b>&amp;"', '', '\0\u202E', '😀'.repeat(200), 'a'.repeat(5000)])(
    'draws the name %j as text',
    async (viewer) => {
      const picture = await watermark(await grey(400, 300), { ...mark, viewer })
      expect(await marked(picture)).toBeGreaterThan(0.01)
    },
  )

  it('draws Thai letters, each as itself and none as a box', async () => {
    const view = await grey(400, 300)
    const names = ['กกกกกกกก', 'ขขขขขขขข', 'ฮฮฮฮฮฮฮฮ']
    const pictures = await Promise.all(names.map((viewer) => watermark(view, { ...mark, viewer })))
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3)
  })
})

describe('the text of the mark', () => {
  it.each([
    ['สมชาย ใจดี · Nguyễn Hùng', 'สมชาย ใจดี · Nguyễn Hùng'],
    ['  a\n\tb\u202Ec ', 'a b c'],
    ['', ''],
  ])('%j stays %j', (given, drawn) => {
    expect(readableWith(given)).toBe(drawn)
  })

  it('spells in Latin letters what the fonts lack', () => {
    expect(readableWith('王小明')).toMatch(/^[A-Za-z]+$/)
    expect(readableWith('မြန်မာ ភ្នំពេញ 김')).toMatch(/^[A-Za-z' ]+$/)
  })
})
