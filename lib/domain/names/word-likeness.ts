import { jaroWinkler } from './jaro-winkler'
import type { NameToken } from './name-tokens'

/** Words that share half their letters by chance are not half alike. */
const stretch = (likeness: number) => Math.max(0, (likeness - 0.5) * 2)

/**
 * Likeness of two words of names: folding brings spellings together, and the plain letters keep
 * Somchai before Somjai. A word that begins with all of the other, three letters or more, is nearly it.
 *
 * @returns 0 (no more than chance) to 1 (the same letters)
 */
export function wordLikeness(a: NameToken, b: NameToken): number {
  if (a.plain === b.plain) return 1
  const folded = jaroWinkler(a.folded, b.folded)
  // Below this the plain letters cannot lift it over what chance gives.
  const likeness = folded > 0.3 ? stretch(0.7 * folded + 0.3 * jaroWinkler(a.plain, b.plain)) : 0
  const [short, long] = a.plain.length < b.plain.length ? [a, b] : [b, a]
  const begins = short.plain.length >= 3 && long.plain.startsWith(short.plain)
  return begins ? Math.max(likeness, 0.9) : likeness
}
