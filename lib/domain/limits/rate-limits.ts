/**
 * How often one person may do something that is honest in itself and harmful in bulk: `most` times in any window of
 * `seconds`, for each of its windows. Generous: whoever works by hand never meets them, a script that reads out what
 * an agency sees does.
 */
export const rateLimits = {
  /** A search opens up to a hundred sealed records, and a list of names typed one by one is a way to copy them. */
  search: [
    { most: 60, seconds: 60 },
    { most: 600, seconds: 3_600 },
  ],
  /** Breaking the glass is for an emergency: nobody has six a day. Wrong references count too. */
  'break-glass': [{ most: 5, seconds: 86_400 }],
  /** Each may bring word to another agency; nobody asks of so many dossiers by hand. */
  'access-request': [
    { most: 10, seconds: 3_600 },
    { most: 40, seconds: 86_400 },
  ],
  /** By address: several people behind one, each with a calendar that looks every few minutes. */
  calendar: [{ most: 600, seconds: 3_600 }],
} as const satisfies Record<string, readonly RateLimit[]>

export type RateLimit = { most: number; seconds: number }
export type LimitedUse = keyof typeof rateLimits
