import { nameToken, nameTokens, type NameToken } from './name-tokens'
import type { Reading } from './romanise'
import { wordLikeness } from './word-likeness'

/** A reading prepared for comparing with many. */
export type ComparableReading = {
  tokens: NameToken[]
  /** All words written together, as they stand and with the first put last. */
  whole: NameToken
  turned: NameToken
}

/** Prepares a reading for comparing. */
export function comparableReading(reading: Reading): ComparableReading {
  const [first = '', ...rest] = reading
  return {
    tokens: nameTokens(reading),
    whole: nameToken(reading.join('')),
    turned: nameToken(rest.join('') + first),
  }
}

/** What a word that only one of the two names has weighs against them: less between two that agree. */
const missing = { between: 0.15, outside: 0.4 } as const
/** A name found whole inside a longer one is worth at least this share of its likeness. */
const inside = 0.84

const weight = ({ folded, weak }: NameToken) => (weak ? 0.25 : 1) * Math.min(folded.length, 6)

type WordByWord = { alike: number; compared: number; missing: number }

/** Each word of the shorter name finds its likest in the longer, the likest pairs first. */
function wordByWord(short: readonly NameToken[], long: readonly NameToken[]): WordByWord {
  const pairs = short
    .flatMap((one, at) => long.map((other, to) => ({ at, to, like: wordLikeness(one, other) })))
    .sort((x, y) => y.like - x.like)
  const taken = { short: new Set<number>(), long: new Set<number>() }
  const sum = { alike: 0, compared: 0, missing: 0 }
  for (const { at, to, like } of pairs) {
    if (taken.short.has(at) || taken.long.has(to)) continue
    taken.short.add(at)
    taken.long.add(to)
    const size = (weight(short[at]!) + weight(long[to]!)) / 2
    sum.alike += like * size
    sum.compared += size
  }
  const between = taken.long.has(0) && taken.long.has(long.length - 1)
  long.forEach((token, to) => {
    if (taken.long.has(to)) return
    sum.missing += missing[between ? 'between' : 'outside'] * weight(token)
  })
  return sum
}

/**
 * Likeness of two readings: word by word in any order, or as one word, as it stands or turned round.
 *
 * @param sought when it has fewer words than `held`, it may be a part of it
 * @returns 0 to 1
 */
export function readingLikeness(sought: ComparableReading, held: ComparableReading): number {
  const part = sought.tokens.length < held.tokens.length
  const [short, long] = part ? [sought.tokens, held.tokens] : [held.tokens, sought.tokens]
  const words = wordByWord(short, long)
  const apart = words.alike / (words.compared + words.missing || 1)
  const contained = part ? (inside * words.alike) / (words.compared || 1) : 0
  const joined = 0.98 * wordLikeness(sought.whole, held.whole)
  const turned = 0.96 * wordLikeness(sought.turned, held.whole)
  return Math.max(apart, contained, joined, turned)
}
