import 'server-only'
import { isGoodEnough, rankByName } from '@/lib/domain/names/rank-by-name'
import type { Sql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { loadKeyring } from '../sealing/load-keyring'
import { searchTokens } from '../sealing/search-token'
import { candidates } from './candidates'
import { type ListedDossier, openListed } from './listed-dossier'

/** How many candidates of a tier are opened and compared. */
const mostOpened = 100

/** Below this likeness a candidate shares keys with the name by chance. */
const leastLike = 0.6

/**
 * People whose name is like the one typed, the likest first. `keys` are its tiers as queryKeys makes them. Goes from the tightest net of blind keys to the widest
 * and stops at the first that has somebody written or read as was typed.
 */
export async function searchByName(
  tx: Sql,
  actor: Actor,
  typed: string,
  keys: readonly (readonly string[])[],
): Promise<ListedDossier[]> {
  const tiers = keys.map((tier) => searchTokens(loadKeyring(), 'name', tier))
  const every = [...new Set(tiers.flat())]
  const opened = new Map<string, ListedDossier>()
  let ranked: { id: string; score: number }[] = []
  for (const [at, tier] of tiers.entries()) {
    const rows = await candidates(tx, actor, { tier, every, most: mostOpened })
    const fresh = rows.filter(({ reference }) => !opened.has(reference)).map(openListed)
    for (const dossier of fresh) opened.set(dossier.reference, dossier)
    const names = fresh.map(({ reference, names }) => ({ id: reference, names }))
    ranked = [...ranked, ...rankByName(typed, names)].sort((a, b) => b.score - a.score)
    if (isGoodEnough(ranked, at + 1)) break
  }
  return ranked.filter(({ score }) => score >= leastLike).map(({ id }) => opened.get(id)!)
}
