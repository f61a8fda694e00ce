/** What a match says: the same identifier, or one so near that it may be the same. */
export type Strength = 'sure' | 'possible'

/**
 * One text under which a dossier is compared with those of all agencies; hashed with a key of its own before it leaves
 * the process. Two dossiers meet where their texts are the same and their poles add up to 0.
 */
export type MatchKey = {
  text: string
  /**
   * 0 meets 0; 1 (the exact form) meets -1 (a vaguer or shortened one). So a year of birth meets every date in it, and
   * two whole dates in one year do not meet.
   */
  pole: -1 | 0 | 1
  /** Sure only where both sides say so. */
  strength: Strength
}

/** The key of an identifier as it stands. */
export const exactly = (text: string, strength: Strength): MatchKey => ({ text, pole: 0, strength })

/** The keys of something known exactly, towards dossiers that know less of it. */
export const precise = (text: string, strength: Strength): MatchKey => ({ text, pole: 1, strength })

/** The keys of something known only so far: meets the precise ones, and its like. */
export const vague = (text: string, strength: Strength): MatchKey[] => [
  { text, pole: -1, strength },
  { text: `${text}?`, pole: 0, strength },
]

/** Each text and pole once, sure where any is; the first `most` in the order given. */
export function distinctKeys(keys: readonly MatchKey[], most: number): MatchKey[] {
  const found = new Map<string, MatchKey>()
  for (const key of keys) {
    const at = `${key.pole} ${key.text}`
    if (found.get(at)?.strength !== 'sure') found.set(at, key)
  }
  return [...found.values()].slice(0, most)
}
