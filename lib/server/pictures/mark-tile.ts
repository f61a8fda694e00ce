import 'server-only'
import path from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'

const family = 'Noto Sans, Noto Sans Thai'
// By the folder the server runs in: in the code of a page, a bundled asset has the address of a download, not of a file.
const folder = path.join('lib', 'server', 'pictures', 'fonts')
const fonts = ['noto-sans.ttf', 'noto-sans-thai.ttf'].map((name) => path.join(folder, name))

let fontsLoaded: Promise<unknown> | undefined

/**
 * Drawing once with a font file makes the font known to the whole process. So the mark looks the same
 * on a machine without fonts, and without a font configuration.
 */
function loadFonts(): Promise<unknown> {
  fontsLoaded ??= Promise.all(
    fonts.map((font) => sharp({ text: { text: 'x', font: family, fontfile: font } }).toBuffer()),
  )
  return fontsLoaded
}

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/**
 * Draws the piece that is repeated across a picture: the lines slanted, light with a dark edge so that
 * they can be read on any ground, translucent so that the picture can.
 *
 * @param lines as `readableWith` gives them
 * @param width of the picture in pixels, to whose longer side the letters are sized
 * @param height likewise
 * @returns PNG with transparency, no larger than the picture
 */
export async function drawTile(
  lines: readonly string[],
  width: number,
  height: number,
): Promise<Buffer> {
  await loadFonts()
  const size = Math.max(11, Math.round(Math.max(width, height) / 66))
  const text = lines.map(escaped).join('\n')
  const drawn = (colour: string) =>
    sharp({
      text: {
        text: `<span foreground="${colour}" alpha="40%">${text}</span>`,
        font: `${family} ${size}`,
        // Short lines lie close together: no face or number fits between two marks.
        width: size * 14,
        wrap: 'word-char',
        align: 'centre',
        rgba: true,
        dpi: 72,
      },
    })
      .png(quick)
      .toBuffer(withSize)
  const [light, dark] = await Promise.all([drawn('#ffffff'), drawn('#000000')])
  const edge = Math.max(1, Math.round(size / 24))
  const flat = await onCanvas(light.info.width + size, light.info.height + size, [
    { input: dark.data, left: edge, top: edge },
    { input: light.data, left: 0, top: 0 },
  ])
  const tile = await sharp(flat).rotate(-30, { background: clear }).png(quick).toBuffer(withSize)
  // Of a mark larger than the picture, the middle.
  const fits = {
    width: Math.min(width, tile.info.width),
    height: Math.min(height, tile.info.height),
  }
  const left = Math.floor((tile.info.width - fits.width) / 2)
  const top = Math.floor((tile.info.height - fits.height) / 2)
  return sharp(tile.data)
    .extract({ left, top, ...fits })
    .png(quick)
    .toBuffer()
}

const clear = { r: 0, g: 0, b: 0, alpha: 0 }
const quick = { compressionLevel: 1 }
const withSize = { resolveWithObject: true } as const

function onCanvas(width: number, height: number, layers: OverlayOptions[]): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: clear } })
    .composite(layers)
    .png(quick)
    .toBuffer()
}
