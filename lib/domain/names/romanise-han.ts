import { pinyin } from 'pinyin-pro'
import { cantoneseGiven } from './han-given'
import { hanSurnameSpellings } from './han-surnames'

/** Pinyin without tones; its c and qu spelled as other systems and ears have them. */
function mandarin(name: string): string[] {
  return pinyin(name, { toneType: 'none', surname: 'head', type: 'array', v: true }).map(
    (syllable) =>
      syllable
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/^c(?!h)/, 'ts')
        .replace(/^qu/, 'chu')
        .replace('v', 'u'),
  )
}

/**
 * Romanises a Han name, family name first, each character apart.
 *
 * @param name Han characters without spaces, simplified or traditional
 * @returns readings: Mandarin first; then, when the first character is a known family name, its other
 *   spellings with the given name as Cantonese has it (the first) or in Mandarin (the rest)
 */
export function romaniseHan(name: string): string[][] {
  const characters = [...name]
  const [family = '', ...given] = mandarin(name)
  const readings = [[family, ...given]]
  const [cantonese, ...others] = hanSurnameSpellings(characters[0] ?? '')
  if (!cantonese || characters.length < 2 || characters.length > 4) return readings
  const cantoneseNames = characters
    .slice(1)
    .map((character, index) => cantoneseGiven(character) ?? given[index] ?? '')
  readings.push([cantonese, ...cantoneseNames])
  for (const other of others) readings.push([other, ...given])
  return readings
}
