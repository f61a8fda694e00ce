import type { Choice } from '../ui/choice'
import type { Option } from '../ui/select'

/** The words of the form, by the last part of their key in the namespace `share`. */
export type OfferFormWords = Record<(typeof offerFormWords)[number], string>

export const offerFormWords = [
  ...(['problem', 'pending', 'optional', 'submit', 'agency', 'agency-empty', 'sections'] as const),
  ...(['sections-hint', 'level', 'purpose', 'purpose-empty', 'consent', 'consent-hint'] as const),
  ...(['override', 'override-hint', 'ends', 'answer-by', 'passing', 'pass-on'] as const),
  ...([
    'pass-on-hint',
    'bar',
    'bar-hint',
    'keep',
    'keep-hint',
    'keep-level',
    'keep-until',
  ] as const),
  ...(['note', 'note-hint'] as const),
] as const

/** All that the form of sharing shows, in the reader's language. */
export type OfferFormModel = {
  id: string
  reference: string
  path: string
  kind: 'share' | 'referral' | 'transfer'
  agencies: Option[]
  agencyHint?: string
  sections: Choice[]
  levels: Choice[]
  purposes: Option[]
  consents: Choice[]
  noConsent: Choice
  bars: Choice[]
  hints: { ends: string; answerBy: string; keepUntil: string }
  days: { ends: string; answerBy: string; keepUntil: string }
  words: OfferFormWords
}

/** The answers as they stand, to be looked at before anything leaves the agency. */
export type OfferCheckModel = {
  title: string
  lead: string
  rows: { key: string; label: string; value: string }[]
  submit: string
  change: string
}

/** What the form comes back with: its id stays, and the answers when they can be sent. */
export type OfferMore = { id: string; check?: OfferCheckModel }
