import { nameWords } from './name-words'
import { comparableReading, readingLikeness, type ComparableReading } from './reading-likeness'
import { romanise, type Reading } from './romanise'

/** A name prepared for comparing: read once, compared with many. */
export type ComparableName = {
  written: string
  readings: ComparableReading[]
  /** Readings that were only supposed; they count a little less. */
  supposed: ComparableReading[]
}

/** Share of the full score for a reading that was only supposed. */
const trust = 0.95
/** Suppositions are tried where the readings themselves leave it open. */
const open = { from: 0.35, to: 0.92 } as const

/** Prepares the readings of a name; see ComparableName. */
export function comparable(
  name: string,
  readings: readonly Reading[] = romanise(name),
  supposed: readonly Reading[] = [],
): ComparableName {
  return {
    written: nameWords(name).join(' '),
    readings: readings.map(comparableReading),
    supposed: supposed.map(comparableReading),
  }
}

const likest = (some: ComparableReading[], others: ComparableReading[]) =>
  some.reduce(
    (best, one) => others.reduce((top, other) => Math.max(top, readingLikeness(one, other)), best),
    0,
  )

/** Likeness of a sought name and one held, both prepared; 1 only when written alike. */
export function likeness(sought: ComparableName, held: ComparableName): number {
  if (sought.written === held.written && sought.written !== '') return 1
  const best = likest(sought.readings, held.readings)
  if (best < open.from || best > open.to) return best * 0.99
  return Math.max(best, trust * likest(sought.supposed, held.readings)) * 0.99
}

/**
 * How alike two names are, across scripts, spellings, word order and parting of words. It ranks and
 * never decides: among names as alike as 0.85 many are of different people, and a date of birth, a
 * citizenship or a number tells them apart.
 *
 * @param a a name in any script
 * @param b another; the order of the two does not matter
 * @returns 0 to 1; 1 only for names written alike but for case and punctuation
 */
export function nameSimilarity(a: string, b: string): number {
  const [one, other] = [comparable(a), comparable(b)]
  return Math.max(likeness(one, other), likeness(other, one))
}
