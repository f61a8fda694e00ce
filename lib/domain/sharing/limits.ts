/**
 * How long what is shared stays open, in whole days. A sharing is for one purpose and ends by itself; an offer that
 * nobody answers lapses. Source of the defaults: our own choice, short enough to be looked at again.
 */
export const sharingDays = {
  access: { usual: 30, most: 365 },
  answer: { usual: 7, most: 30 },
  kept: { usual: 90, most: 365 },
} as const

/** The most characters of the words that go with an offer, its override or its answer. */
export const longestWords = 2_000
