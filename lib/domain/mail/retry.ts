/**
 * How an e-mail that could not be sent is tried again: after one minute, then two, four and so on up to six hours, for
 * three days. A mail server that is down over a weekend loses little; one that refuses for good is not asked for ever.
 */
export const retry = { first: 60, longest: 6 * 3_600, giveUpDays: 3 } as const

/** How long a copy of the server keeps an e-mail to itself, in seconds: longer than any sending takes. */
export const lease = 300

/** Seconds until the next try, after `tries` of them. */
export const waitAfterTries = (tries: number): number =>
  Math.min(retry.first * 2 ** Math.max(0, tries - 1), retry.longest)

/** Whether trying is over for an e-mail made at `madeAt`. Both are milliseconds since 1970. */
export const isGivenUp = (madeAt: number, now: number): boolean =>
  now - madeAt >= retry.giveUpDays * 86_400_000
