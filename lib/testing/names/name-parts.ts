/** One part of a name: in its own script where that is not Latin, and the ways it is romanised. */
export type NamePart = { native?: string; latin: readonly string[] }

/** Lists of parts, commonest first; the generator draws the first more often than the last. */
export type NameLists = { family: readonly NamePart[]; given: readonly NamePart[] }

/** `สมชาย Somchai Somchay`, one part after another with semicolons; `_` stands for a space inside a romanisation. */
export function nativeParts(text: string): NamePart[] {
  return split(text).map(([native, ...latin]) => ({ native: native!, latin: latin.map(spaced) }))
}

/** `Budi Boedi`, one part after another with semicolons. */
export function latinParts(text: string): NamePart[] {
  return split(text).map((latin) => ({ latin: latin.map(spaced) }))
}

const spaced = (word: string) => word.replaceAll('_', ' ')
const split = (text: string) =>
  text
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([first]) => first)
