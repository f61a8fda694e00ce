import { documentKeys } from '../document-numbers/document-keys'
import { normaliseDocumentNumber } from '../document-numbers/normalise-document-number'
import { exactly, type MatchKey, precise, vague } from './match-key'
import { oneMissingKeys, oneOffKeys } from './one-off'

/** From this length on a number is a person's alone, whoever issued it, and one wrong character in it is a slip. */
const telling = 7

/** Numbers that a family or a household shares. */
const shared: readonly string[] = ['household_registration']

/**
 * The keys of one document. The same number of the same country, or of one whose country only one side knows, is sure;
 * of two countries, or one character off, possible. O and 0, I and 1 are one.
 *
 * @param document values of the document kind: number as typed, issuing country ISO 3166-1 alpha-2, type
 */
export function documentMatchKeys(document: {
  number?: string
  issuingCountry?: string
  type?: string
}): MatchKey[] {
  const read = normaliseDocumentNumber(document.number ?? '')
  if (!read.ok || shared.includes(document.type ?? '')) return []
  const { issuingCountry: country } = document
  const [text = ''] = documentKeys(read.number)
  const number = text.slice('document:'.length)
  const strength = number.length < telling ? 'possible' : 'sure'
  const exact = country
    ? [exactly(`${country}:${text}`, strength), precise(text, strength)]
    : vague(text, strength)
  const near =
    number.length < telling
      ? []
      : [...oneOffKeys('document', number), ...oneMissingKeys('document', number)]
  return [...exact, exactly(text, 'possible'), ...near]
}
