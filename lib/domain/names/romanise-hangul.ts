import anyAscii from 'any-ascii'
import { splitHangul } from './hangul-surnames'

/** 우 is written with its w in names. */
const syllables = (text: string) =>
  [...text].map((syllable) => (syllable === '우' ? 'woo' : anyAscii(syllable).toLowerCase()))

/**
 * Romanises a Korean name, family name first, each syllable apart.
 *
 * @param name Hangul without spaces
 * @returns readings, by the most frequent spelling of the family name first
 */
export function romaniseHangul(name: string): string[][] {
  const { family, latin, given } = splitHangul(name)
  if (given === '') return [syllables(name)]
  const families = latin.length > 0 ? latin.map((one) => [one]) : [syllables(family)]
  return families.map((one) => [...one, ...syllables(given)])
}
