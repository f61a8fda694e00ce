import type { Value } from './values-of'

/**
 * Whether two values of one field say the same. Order counts: the first picture and the first
 * citizenship are the ones shown; codes are always in the order of their list.
 *
 * @param a @param b stored values, undefined when not given
 */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || typeof a !== 'object' || typeof b !== 'object') {
    return a === b
  }
  const entries = Object.entries(a)
  const others = Object.entries(b)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === others.length &&
    others.every(([key, value]) => (a as Record<string, unknown>)[key] === value)
  )
}
