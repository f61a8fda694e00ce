/** What a sharing is for. Consent is given per purpose; a grant serves one. Source: domain.md, "Sharing between agencies". */
export const purposes = [
  'release-negotiation',
  'identity-verification',
  'repatriation',
  'support-services',
  'family-tracing',
  'investigation',
  'coordination',
] as const

export type Purpose = (typeof purposes)[number]

/** On whose word something may be shared. */
export const bases = ['person', 'guardian', 'next-of-kin', 'vital-interest'] as const

export type Basis = (typeof bases)[number]

/** How a consent was obtained. */
export const consentWays = ['in-person', 'call', 'message', 'writing', 'through-relative'] as const

/** What a grant allows in its sections: to read, or to read and write. */
export const levels = ['view', 'contribute'] as const

export type Level = (typeof levels)[number]

/** What one agency can offer another. A transfer moves the dossier itself. */
export const offerKinds = ['share', 'referral', 'transfer'] as const

export type OfferKind = (typeof offerKinds)[number]

export const offerStates = ['to-approve', 'offered', 'accepted', 'rejected', 'withdrawn'] as const

export type OfferState = (typeof offerStates)[number]

/** How long breaking the glass opens a dossier at most, in minutes. */
export const longestGlass = 180
