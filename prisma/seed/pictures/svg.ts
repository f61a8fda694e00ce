/** Text as SVG has it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

type Words = { x: number; y: number; size: number; fill?: string; weight?: number }

/** One line of text. */
export const words = (
  text: string,
  { x, y, size, fill = '#1b2a41', weight = 400 }: Words,
): string =>
  `<text x="${x}" y="${y}" font-family="Noto Sans" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(text)}</text>`

/** A rectangle, its corners rounded by `round` pixels. */
export const box = (x: number, y: number, w: number, h: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`

const mark = 'SPECIMEN · INVENTED'

/** The words that every picture of the demonstration is covered with, so that none can pass for a real one. */
function watermark(width: number, height: number): string {
  const size = Math.round(width / 22)
  const rows = Array.from({ length: Math.ceil(height / size / 3) + 4 }, (_, row) => {
    const y = (row - 2) * size * 3
    const x = row % 2 ? -width / 3 : -width / 12
    return words(`${mark}     ${mark}     ${mark}`, { x, y, size, fill: '#b3261e', weight: 700 })
  })
  return `<g opacity="0.32" transform="rotate(-18 ${width / 2} ${height / 2})">${rows.join('')}</g>`
}

/** A whole picture: what is drawn, and the mark over it. */
export const picture = (width: number, height: number, drawn: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.join('')}${watermark(width, height)}</svg>`
