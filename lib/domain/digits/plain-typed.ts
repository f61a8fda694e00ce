import { foldDigits } from './fold-digits'

/** Characters that print nothing: soft hyphen, zero-width and direction marks, variation selectors, byte order mark. */
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/gu
const dashes = /[\u2010-\u2015\u2043\u207B\u208B\u2212\u30FC\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/gu

/**
 * What a person typed or pasted, reduced to what was meant: compatibility forms and full width
 * folded (NFKC), digits of any script made ASCII, invisible marks removed, every dash a hyphen,
 * every run of white space one space, ends trimmed. Letters and their case are kept.
 *
 * @param typed any text
 * @returns the reduced text, possibly empty; never refuses
 */
export function plainTyped(typed: string): string {
  return foldDigits(typed.normalize('NFKC'))
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}
