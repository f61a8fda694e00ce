import { foldSpelling, skeletonOf } from './fold-spelling'
import type { Reading } from './romanise'
import { weakWords } from './weak-words'

/** One word of a name, in the forms in which it is compared and filed. */
export type NameToken = {
  /** Lower-case ASCII letters as romanised. */
  plain: string
  /** As foldSpelling. */
  folded: string
  /** Skeleton; a short one keeps its first vowel, or half of Vietnam would share it. */
  bone: string
  /** Title, link or middle word that tells little. */
  weak: boolean
}

/** Names with more words than this are read by the first ones. */
const mostTokens = 5

/** Reads one romanised word into its forms. */
export function nameToken(plain: string): NameToken {
  const folded = foldSpelling(plain)
  const skeleton = skeletonOf(folded)
  const [vowel = ''] = /[aio]/.exec(folded) ?? []
  const bone = skeleton.length > 2 ? skeleton : skeleton + vowel.toUpperCase()
  return { plain, folded, bone, weak: weakWords.has(plain) }
}

/** All words of a reading, weak ones marked. */
export function nameTokens(reading: Reading): NameToken[] {
  return reading.slice(0, mostTokens + 3).map(nameToken)
}

/**
 * The words by which a name is filed and looked up: those that tell something, or, when fewer than
 * two do, the last weak ones too (Nguyễn Thị Vân: nguyen, van).
 */
export function tellingTokens(tokens: readonly NameToken[]): NameToken[] {
  const telling = tokens.filter(({ weak }) => !weak)
  if (telling.length >= 2) return telling.slice(0, mostTokens)
  const weak = tokens.filter((token) => token.weak).slice(-(2 - telling.length))
  return tokens.filter((token) => !token.weak || weak.includes(token)).slice(0, mostTokens)
}
