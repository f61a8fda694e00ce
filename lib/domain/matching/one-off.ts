import { exactly, type MatchKey } from './match-key'

/**
 * Keys by which a number meets those that differ in one character at one place, or by two neighbours exchanged. Each
 * names the place: numbers that are alike only after a shift are of different people.
 *
 * @param space what kind of number it is; numbers of different spaces never meet
 * @param number letters and digits without separators
 */
export function oneOffKeys(space: string, number: string): MatchKey[] {
  const without = (at: number) => number.slice(0, at) + number.slice(at + 1)
  const wrong = [...number].map((_, at) => exactly(`${space}-${at}:${without(at)}`, 'possible'))
  const exchanged = [...number].slice(1).flatMap((right, at) => {
    const left = number[at]!
    if (left === right) return []
    const pair = [left, right].sort().join('')
    const text = `${number.slice(0, at)}(${pair})${number.slice(at + 2)}`
    return [exactly(`${space}x${at}:${text}`, 'possible')]
  })
  return [...wrong, ...exchanged]
}

/** Keys by which a number meets those with one character less or more. */
export function oneMissingKeys(space: string, number: string): MatchKey[] {
  const shorter = [...number].map((_, at) => number.slice(0, at) + number.slice(at + 1))
  return [
    { text: `${space}_:${number}`, pole: 1, strength: 'possible' },
    ...[...new Set(shorter)].map((text): MatchKey => ({
      text: `${space}_:${text}`,
      pole: -1,
      strength: 'possible',
    })),
  ]
}
