import type { MatchKey, Strength } from '@/lib/domain/matching/match-key'

/** What two lists of keys say together, as the database compares them: null when none meets. */
export function keysMeet(one: readonly MatchKey[], other: readonly MatchKey[]): Strength | null {
  const at = (text: string, pole: number) => `${pole} ${text}`
  const held = new Map(other.map((key) => [at(key.text, key.pole), key.strength]))
  const met = one.flatMap((key) => {
    const theirs = held.get(at(key.text, 0 - key.pole))
    return theirs ? [key.strength === 'sure' && theirs === 'sure' ? 'sure' : 'possible'] : []
  })
  if (met.length === 0) return null
  return met.includes('sure') ? 'sure' : 'possible'
}
