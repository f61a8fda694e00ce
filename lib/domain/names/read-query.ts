import { documentKeys } from '../document-numbers/document-keys'
import { normaliseDocumentNumber } from '../document-numbers/normalise-document-number'
import { readReference } from '../dossier/reference'
import { queryPhoneKeys } from '../phones/phone-keys'
import { queryKeys } from './query-keys'

/** One thing that what was typed in the search box can be, with what to look up for it. */
export type Interpretation =
  | { kind: 'reference'; reference: string }
  /** It has the form of a reference, and a character is wrong or two are exchanged. */
  | { kind: 'mistyped-reference' }
  | { kind: 'phone'; keys: string[] }
  | { kind: 'document'; keys: string[] }
  /** Tiers of keys, as queryKeys. */
  | { kind: 'name'; tiers: string[][] }

/**
 * What a person may have meant by what was typed in the search box: everything that makes sense.
 *
 * @param typed any text
 * @param defaultCountry ISO 3166-1 alpha-2 of the searcher's country, for national phone numbers
 * @returns the interpretations, the most exact first; none for an empty box or bare punctuation
 */
export function readQuery(typed: string, defaultCountry?: string): Interpretation[] {
  const found: Interpretation[] = []
  const reference = readReference(typed)
  if (reference.ok) found.push({ kind: 'reference', reference: reference.reference })
  else if (reference.reason === 'wrong-check-character' && /^\s*hw/iu.test(typed)) {
    found.push({ kind: 'mistyped-reference' })
  }
  const phone = queryPhoneKeys(typed, defaultCountry)
  if (phone.length > 0) found.push({ kind: 'phone', keys: phone })
  const number = normaliseDocumentNumber(typed)
  if (number.ok) found.push({ kind: 'document', keys: documentKeys(number.number) })
  const tiers = isMostlyDigits(typed) ? [] : queryKeys(typed)
  if (tiers.length > 0) found.push({ kind: 'name', tiers })
  return found
}

/** A number with a letter or two before it, such as of a passport, is no name; a name with a number after it is. */
function isMostlyDigits(typed: string): boolean {
  const count = (what: RegExp) => typed.match(what)?.length ?? 0
  return count(/\p{Nd}/gu) >= Math.max(1, count(/\p{L}/gu))
}
