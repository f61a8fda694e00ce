import { comparable, likeness } from './name-similarity'
import { queryReadings } from './query-readings'

/** From these scores of the best candidate on, a search ends after the first, second and third tier. */
const goodEnough = [0.92, 0.85, 0.8] as const
/** It ends after the first only when this many are as like as that: a page of homonyms, or nobody else. */
const fullPage = { count: 5, score: 0.8 } as const

/**
 * Whether a search may end: enough candidates are written or read nearly as was typed.
 *
 * @param ranked what rankByName returned for all candidates so far
 * @param tier how many tiers of queryKeys have been looked up, from 1
 */
export function isGoodEnough(ranked: readonly { score: number }[], tier: number): boolean {
  const best = (ranked[0]?.score ?? 0) >= (goodEnough[tier - 1] ?? 0)
  return best && (tier > 1 || (ranked[fullPage.count - 1]?.score ?? 0) >= fullPage.score)
}

/**
 * Orders opened candidates by how like the searched name they are.
 *
 * @param query what was typed
 * @param candidates people with every name on file; the likest name of each counts
 * @returns id and score (0 to 1), the best first; equal scores keep the order given
 */
export function rankByName<Id>(
  query: string,
  candidates: readonly { id: Id; names: readonly string[] }[],
): { id: Id; score: number }[] {
  const { meant, misheard } = queryReadings(query)
  const sought = comparable(query, meant, misheard)
  return candidates
    .map(({ id, names }) => ({
      id,
      score: Math.max(0, ...names.map((name) => likeness(sought, comparable(name)))),
    }))
    .toSorted((a, b) => b.score - a.score)
}
