import { jaroWinkler } from './jaro-winkler'
import { nameToken, nameTokens, type NameToken } from './name-tokens'
import { nameWords } from './name-words'
import { romanise, type Reading } from './romanise'

/** A name prepared for comparing: read once, compared with many. */
export type ComparableName = { written: string; readings: ComparableReading[] }

type ComparableReading = {
  tokens: NameToken[]
  whole: NameToken
  turned: NameToken
  /** Share of the full score: less than 1 for a reading that was only supposed. */
  trust: number
}

const together = (words: readonly string[]) => nameToken(words.join(''))

/** Prepares the readings of a name; see ComparableName. */
export function comparable(
  name: string,
  readings: readonly Reading[] = romanise(name),
  supposed: readonly Reading[] = [],
): ComparableName {
  const prepare = (trust: number) => (reading: Reading) => ({
    tokens: nameTokens(reading),
    whole: together(reading),
    turned: together([...reading.slice(1), ...reading.slice(0, 1)]),
    trust,
  })
  return {
    written: nameWords(name).join(' '),
    readings: [...readings.map(prepare(1)), ...supposed.map(prepare(0.97))],
  }
}

/** Words that share half their letters by chance are not half alike. */
const stretch = (likeness: number) => Math.max(0, (likeness - 0.5) * 2)

/** Folding brings spellings together; the plain letters keep Somchai before Somjai. */
function wordLikeness(a: NameToken, b: NameToken): number {
  if (a.plain === b.plain) return 1
  const folded = a.folded === b.folded ? 1 : jaroWinkler(a.folded, b.folded)
  const likeness = stretch(0.7 * folded + 0.3 * jaroWinkler(a.plain, b.plain))
  const [short, long] = a.plain.length < b.plain.length ? [a, b] : [b, a]
  const begins = short.plain.length >= 3 && long.plain.startsWith(short.plain)
  return begins ? Math.max(likeness, 0.9) : likeness
}

const weight = ({ folded, weak }: NameToken) => (weak ? 0.25 : 1) * Math.min(folded.length, 6)
/** What a word that only one of the two names has weighs against them: less between two that agree. */
const missing = { between: 0.15, outside: 0.4 } as const

/** Each word of the shorter name finds its likest in the longer, the best pairs first. */
function wordByWord(a: readonly NameToken[], b: readonly NameToken[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const pairs = short.flatMap((one, at) =>
    long.map((other, to) => ({ at, to, likeness: wordLikeness(one, other) })),
  )
  pairs.sort((x, y) => y.likeness - x.likeness)
  const usedShort = new Set<number>()
  const usedLong = new Set<number>()
  let alike = 0
  let total = 0
  for (const { at, to, likeness } of pairs) {
    if (usedShort.has(at) || usedLong.has(to)) continue
    usedShort.add(at)
    usedLong.add(to)
    const size = (weight(short[at]!) + weight(long[to]!)) / 2
    alike += likeness * size
    total += size
  }
  const between = usedLong.has(0) && usedLong.has(long.length - 1)
  long.forEach((token, to) => {
    if (!usedLong.has(to)) total += missing[between ? 'between' : 'outside'] * weight(token)
  })
  return total === 0 ? 0 : alike / total
}

function readingLikeness(a: ComparableReading, b: ComparableReading): number {
  const apart = wordByWord(a.tokens, b.tokens)
  const joined = 0.98 * wordLikeness(a.whole, b.whole)
  const turned = 0.96 * wordLikeness(a.turned, b.whole)
  return Math.max(apart, joined, turned) * a.trust * b.trust
}

/** Likeness of two prepared names: that of their likest readings; 1 only when written alike. */
export function likeness(a: ComparableName, b: ComparableName): number {
  if (a.written === b.written && a.written !== '') return 1
  let best = 0
  for (const one of a.readings) {
    for (const other of b.readings) best = Math.max(best, readingLikeness(one, other))
  }
  return Math.min(best, 1) * 0.99
}

/**
 * How alike two names are, across scripts, spellings, word order and parting of words. For ranking:
 * above 0.85 many different people are alike, so that a date of birth or a number decides, not this.
 *
 * @param a a name in any script
 * @param b another
 * @returns 0 to 1; 1 only for names written alike but for case and marks of punctuation
 */
export function nameSimilarity(a: string, b: string): number {
  return likeness(comparable(a), comparable(b))
}
