import type { DismissalReason } from './match-input'
import type { Strength } from './match-key'

/** That somebody else is active on the person of a dossier: nothing else of the other side but what it chose to say. */
export type MatchSide = {
  id: string
  strength: Strength
  /** ISO 8601. */
  foundAt: string
  /** The other dossier is one of the same agency. */
  own: boolean
  /** Null unless that agency chose to be named, or its dossier is seen anyway. */
  agency: string | null
  /** Null unless the agency sees that dossier anyway. */
  reference: string | null
  dismissal: { at: string; by: string | null; reason: DismissalReason } | null
  /** When contact was asked for, while that is unanswered. */
  askedAt: string | null
}

/** Matches of which nobody has said yet that they are false ones. */
export const openMatches = (matches: readonly MatchSide[]): MatchSide[] =>
  matches.filter(({ dismissal }) => !dismissal)
