/** The two lists of requests for access: what others ask of the agency, and what it asks of others. */
export const requestBoxes = ['received', 'sent'] as const

export type RequestBox = (typeof requestBoxes)[number]

/** The list that an address names; the first when it names none. */
export const readRequestBox = (typed: string | undefined): RequestBox =>
  requestBoxes.find((box) => box === typed) ?? requestBoxes[0]

/** How far a request has come; `answered`: by an offer. */
export const requestStates = ['asked', 'answered', 'refused', 'withdrawn'] as const

export type RequestState = (typeof requestStates)[number]
