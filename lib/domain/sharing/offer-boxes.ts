/** The boxes of an agency's inbox, in the order of their tabs; the first is shown when none is named. */
export const offerBoxes = ['received', 'sent', 'to-approve'] as const

export type OfferBox = (typeof offerBoxes)[number]

/** The box that an address names; the first when it names none. */
export const readBox = (typed: string | undefined): OfferBox =>
  offerBoxes.find((box) => box === typed) ?? offerBoxes[0]
