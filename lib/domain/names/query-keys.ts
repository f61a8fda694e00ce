import { keysByKind, prefixLengths } from './name-keys'
import { nameTokens, tellingTokens } from './name-tokens'
import { queryReadings } from './query-readings'
import type { Reading } from './romanise'

/** Keys of the beginning of each word typed, at the longest filed length it reaches. */
function prefixKeys(reading: Reading): string[] {
  return tellingTokens(nameTokens(reading)).flatMap(({ plain }) => {
    const length = prefixLengths.findLast((one) => one <= plain.length)
    return length === undefined ? [] : [`b:${plain.slice(0, length)}`]
  })
}

/**
 * The keys to look up for a name typed in a search, in tiers from the tightest net to the widest. A
 * person is a candidate of a tier when filed under any one of its keys. Look up a tier, rank the
 * candidates that share most of all the keys, and go on to the next only while the best ranked is
 * not good enough (`isGoodEnough`).
 *
 * @param query a name or a part of one, in any script, misspelt, in any order
 * @returns one to four lists of keys to be hashed like those of nameKeys; none when it holds no letter
 */
export function queryKeys(query: string): string[][] {
  const { meant, misheard } = queryReadings(query)
  const kinds = meant.map(keysByKind)
  const others = misheard.map(keysByKind)
  const tight = kinds.flatMap(({ whole, pair }) => [...whole, ...pair])
  const tightMisheard = others.flatMap(({ whole, pair }) => [...whole, ...pair])
  const single = kinds.flatMap((keys) => keys.single)
  const singleMisheard = others.flatMap((keys) => keys.single)
  const begins = meant.flatMap(prefixKeys)
  const tiers = kinds.some(({ pair }) => pair.length > 0)
    ? [
        tight,
        [...tightMisheard, ...kinds.flatMap(({ initial }) => initial)],
        kinds.flatMap(({ shortPair, shortInitial }) => [...shortPair, ...shortInitial]),
        [...single, ...singleMisheard, ...begins],
      ]
    : [[...tight, ...single], begins, singleMisheard]
  const seen = new Set<string>()
  return tiers
    .map((tier) => tier.filter((key) => !seen.has(key) && seen.add(key)))
    .filter((tier) => tier.length > 0)
}
