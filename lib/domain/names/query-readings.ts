import { romanise, type Reading } from './romanise'

/** Letters one ear hears for another where folding them for everybody would cost too much. */
const mishearings: readonly (readonly [RegExp, string])[] = [
  [/v/g, 'b'],
  [/b/g, 'v'],
  [/f/g, 'v'],
  [/^j(?=[aeou])|(?<=[aeiouh])j(?=[aeiou])/g, 'y'],
  [/^y(?=[aeou])/g, 'j'],
  [/^j(?=[aeou])/g, 'r'],
  [/^r(?=[aeou])/g, 'j'],
  [/^c(?=[aou])/g, 'ts'],
  [/^tr(?=[aeiou])/g, 'ch'],
  [/^ch(?=[aou])/g, 'tr'],
  [/^l(?=[aeiou])/g, 'n'],
  [/^n(?=[aeiou])/g, 'l'],
  [/^h(?=[aeiou])/g, ''],
  // A link of descent written without its space.
  [/^(?:binti|bin|thi|van)(?=[a-z]{2})/g, ''],
]

/** So many other hearings of a name are tried at most. */
const mostMishearings = 16

/**
 * The ways to read what was typed in a search: those of romanise, and those with one word misheard.
 *
 * @param query a name or a part of one, in any script
 * @returns `meant`, the readings as typed, and `misheard`
 */
export function queryReadings(query: string): { meant: Reading[]; misheard: Reading[] } {
  const meant = romanise(query)
  const misheard = meant.slice(0, 2).flatMap((reading) =>
    reading.flatMap((word, at) =>
      mishearings.flatMap(([heard, said]) => {
        const other = word.replace(heard, said)
        return other === word || other === '' ? [] : [reading.with(at, other)]
      }),
    ),
  )
  return { meant, misheard: misheard.slice(0, mostMishearings) }
}
