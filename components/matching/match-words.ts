import type { getTranslations } from 'next-intl/server'
import type { MatchSide } from '@/lib/domain/matching/match-side'

type Words = Awaited<ReturnType<typeof getTranslations>>

/**
 * What one match says, in a sentence: who is active, as far as that may be told, and how sure it is.
 *
 * @param t words of `matches`
 */
export function matchSentence(t: Words, { own, agency, strength }: MatchSide): string {
  if (own) return t(`own.${strength}`)
  return agency ? t(`named.${strength}`, { agency }) : t(`unnamed.${strength}`)
}
