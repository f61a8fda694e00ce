import { keysByKind } from '../names/name-keys'
import { nameTokens, tellingTokens } from '../names/name-tokens'
import { romanise } from '../names/romanise'

/** The forms of a person's names in which they meet others, each list a wider net than the one before. */
export type NameNets = {
  /** Spelled alike once folded, in any order or parted otherwise. */
  same: string[]
  /** The same consonants, in any order. */
  alike: string[]
  /** Two words alike, or the whole name by its sound. */
  like: string[]
  /** One word alike and the first letter of another. */
  loose: string[]
}

/**
 * @param names every name of one person, in any script
 * @returns the nets over all ways to read them, each form once
 */
export function nameNets(names: readonly string[]): NameNets {
  const nets: NameNets = { same: [], alike: [], like: [], loose: [] }
  for (const reading of names.flatMap(romanise)) {
    const tokens = tellingTokens(nameTokens(reading))
    const kinds = keysByKind(reading)
    nets.same.push(
      `f:${tokens
        .map(({ folded }) => folded)
        .toSorted()
        .join('+')}`,
      `j:${tokens.map(({ folded }) => folded).join('')}`,
    )
    nets.alike.push(
      `o:${tokens
        .map(({ bone }) => bone)
        .toSorted()
        .join('+')}`,
    )
    nets.like.push(...kinds.whole, ...kinds.pair)
    nets.loose.push(...kinds.shortPair, ...kinds.initial, ...kinds.shortInitial)
  }
  const once = (forms: string[]) => [...new Set(forms)]
  return {
    same: once(nets.same),
    alike: once(nets.alike),
    like: once(nets.like),
    loose: once(nets.loose),
  }
}
