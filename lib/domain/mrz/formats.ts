/** Where a part stands: line, first column, length. All from 0. */
export type Span = readonly [line: number, start: number, length: number]

export type MrzFormat = {
  lines: number
  length: number
  parts: Record<
    | 'code'
    | 'issuer'
    | 'number'
    | 'nationality'
    | 'birth'
    | 'sex'
    | 'expiry'
    | 'optional'
    | 'names',
    Span
  >
  /** A second optional part, of cards. */
  optional2?: Span
  /** Column and line of each check digit. The optional part of a passport may have `<` for it when empty. */
  checks: { number: Span; birth: Span; expiry: Span; optional?: Span; composite: Span }
  /** What the composite check digit is counted over. */
  composite: readonly Span[]
}

/**
 * The three sizes of travel documents. Source: ICAO Doc 9303, parts 4 (TD3, passports),
 * 5 (TD1, cards) and 6 (TD2).
 */
export const mrzFormats = {
  TD3: {
    lines: 2,
    length: 44,
    parts: {
      code: [0, 0, 2],
      issuer: [0, 2, 3],
      names: [0, 5, 39],
      number: [1, 0, 9],
      nationality: [1, 10, 3],
      birth: [1, 13, 6],
      sex: [1, 20, 1],
      expiry: [1, 21, 6],
      optional: [1, 28, 14],
    },
    checks: {
      number: [1, 9, 1],
      birth: [1, 19, 1],
      expiry: [1, 27, 1],
      optional: [1, 42, 1],
      composite: [1, 43, 1],
    },
    composite: [
      [1, 0, 10],
      [1, 13, 7],
      [1, 21, 22],
    ],
  },
  TD2: {
    lines: 2,
    length: 36,
    parts: {
      code: [0, 0, 2],
      issuer: [0, 2, 3],
      names: [0, 5, 31],
      number: [1, 0, 9],
      nationality: [1, 10, 3],
      birth: [1, 13, 6],
      sex: [1, 20, 1],
      expiry: [1, 21, 6],
      optional: [1, 28, 7],
    },
    checks: { number: [1, 9, 1], birth: [1, 19, 1], expiry: [1, 27, 1], composite: [1, 35, 1] },
    composite: [
      [1, 0, 10],
      [1, 13, 7],
      [1, 21, 14],
    ],
  },
  TD1: {
    lines: 3,
    length: 30,
    parts: {
      code: [0, 0, 2],
      issuer: [0, 2, 3],
      number: [0, 5, 9],
      optional: [0, 15, 15],
      birth: [1, 0, 6],
      sex: [1, 7, 1],
      expiry: [1, 8, 6],
      nationality: [1, 15, 3],
      names: [2, 0, 30],
    },
    optional2: [1, 18, 11],
    checks: { number: [0, 14, 1], birth: [1, 6, 1], expiry: [1, 14, 1], composite: [1, 29, 1] },
    composite: [
      [0, 5, 25],
      [1, 0, 7],
      [1, 8, 7],
      [1, 18, 11],
    ],
  },
} as const satisfies Record<string, MrzFormat>

export type MrzFormatName = keyof typeof mrzFormats
