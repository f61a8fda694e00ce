/**
 * Embedding, override and isolate marks can make a name read as another one; right-to-left letters
 * order themselves without them. The byte order mark and interlinear marks print nothing.
 * Joiners stay: Burmese, Khmer, Persian and emoji need them.
 */
const disguises = /[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu
const controls = /[^\P{Cc}\n]/gu

/**
 * What somebody typed, made fit to keep: Unicode NFC, no control characters, trimmed.
 *
 * @param typed any text, of any script
 * @param lines whether line breaks are kept (as `\n`); otherwise every run of white space is one space
 * @returns the text, possibly empty; cleaning it again changes nothing
 */
export function cleanText(typed: string, lines: boolean): string {
  const text = typed.toWellFormed().replace(lineEnds, '\n').replace(/\t/g, ' ')
  const clean = (lines ? text : text.replace(/\s+/gu, ' '))
    .replace(controls, '')
    .replace(disguises, '')
    .normalize('NFC')
    .trim()
  return lines ? clean : clean.replace(/\s+/gu, ' ')
}

/** Length as a person counts it: code points, so that an emoji or a rare Han character is not two. */
export function lengthOf(text: string): number {
  return [...text].length
}
