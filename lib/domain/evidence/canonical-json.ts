/** What a manifest is made of: whole numbers alone, because fractions are written differently by different programs. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * The one way to write a value: keys in the order of their UTF-16 code units, no white space, as RFC 8785 (JSON
 * Canonicalization Scheme) writes it for whole numbers. Equal values give equal bytes, whoever wrote them.
 * @throws for a number that is not whole, and for text with half of a surrogate pair: neither has one written form
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error('Not a whole number.')
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('Not a whole text.')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .toSorted(byCodeUnit)
    .map((key) => `${canonicalJson(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${members.join(',')}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
