import 'server-only'
import anyAscii from 'any-ascii'

/** Latin with all its marks (Vietnamese too), Thai, and common punctuation: what our two fonts draw. */
const undrawn =
  /[^\u0300-\u036F\u0020-\u007E\u00A0-\u024F\u0E00-\u0E7F\u1E00-\u1EFF\u2010-\u2026]/gu
const longest = 48

/**
 * A line as the watermark can draw it on any machine: scripts that the bundled fonts lack are spelt in
 * Latin letters (an empty box names nobody), control characters are dropped, and a long line is cut.
 */
export function readableWith(line: string): string {
  const drawn = line
    .normalize('NFC')
    .replace(/\p{Cc}|\p{Cf}/gu, ' ')
    .replace(undrawn, (character) => anyAscii(character))
    .replace(/\s+/g, ' ')
    .trim()
  const points = [...drawn]
  return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : drawn
}
