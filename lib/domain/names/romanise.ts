import anyAscii from 'any-ascii'
import { nameWords } from './name-words'
import { romaniseBurmese } from './romanise-burmese'
import { romaniseHan } from './romanise-han'
import { romaniseHangul } from './romanise-hangul'
import { romaniseIndic } from './romanise-indic'
import { romaniseLao } from './romanise-lao'
import { romaniseThai } from './romanise-thai'

/** One way to read a name: its words in lower-case ASCII letters, in the order written. */
export type Reading = readonly string[]

type Reader = (word: string) => string[][]

const single =
  (read: (word: string) => string): Reader =>
  (word) => [[read(word)]]

const latin: Reader = (word) => {
  const letters = anyAscii(word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
  // Dela Cruz, De la Cruz and Delacruz are one name.
  return [
    letters
      .replace(/[^a-z]/g, '')
      .replace(/^de(?:la|los|las)(?=[a-z]{3})/, '$& ')
      .split(' '),
  ]
}

/** The first script that a piece of a word belongs to reads it. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^\p{Script=Thai}/u, single(romaniseThai)],
  [/^\p{Script=Lao}/u, single(romaniseLao)],
  [/^\p{Script=Myanmar}/u, (word) => [romaniseBurmese(word)]],
  [/^\p{Script=Han}/u, romaniseHan],
  [/^\p{Script=Hangul}/u, romaniseHangul],
  [/^[\u0900-\u0dff\u1780-\u17ff]/, single(romaniseIndic)],
  [/^./u, latin],
]

const pieces =
  /\p{Script=Thai}+|\p{Script=Lao}+|[\u1000-\u109f]+|\p{Script=Han}+|\p{Script=Hangul}+|[\u0900-\u0dff\u1780-\u17ff]+|[^\p{Script=Thai}\p{Script=Lao}\u1000-\u109f\p{Script=Han}\p{Script=Hangul}\u0900-\u0dff\u1780-\u17ff]+/gu

/** Han and Hangul are written with or without a space behind the family name. */
const spacedFamilyName =
  /(?<=^|\s)(\p{Script=Han}{1,2}|\p{Script=Hangul}{1,2})\s+(?=\1?(?:\p{Script=Han}|\p{Script=Hangul}))/u

/** Readings beyond this many add keys and no people. */
const mostReadings = 6

/**
 * Reads a name of any script in Latin letters.
 *
 * @param name as written
 * @returns the ways to read it, most likely first: more than one for Han and Korean family names,
 *   which are spelled differently from place to place; none when the name holds no letter
 */
export function romanise(name: string): Reading[] {
  const words = nameWords(name.replace(spacedFamilyName, '$1'))
  let readings: string[][] = [[]]
  for (const piece of words.flatMap((word) => word.match(pieces) ?? [])) {
    const reader = readers.find(([script]) => script.test(piece))![1]
    const ways = reader(piece).map((tokens) => tokens.filter((token) => token !== ''))
    readings = ways
      .flatMap((way) => readings.map((before) => [...before, ...way]))
      .slice(0, mostReadings)
  }
  return readings.filter((reading) => reading.length > 0)
}
