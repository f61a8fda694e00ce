import { parsePhoneNumberWithError } from 'libphonenumber-js/max'
import { parsePhone, phoneDigits } from './parse-phone'

const whole = (e164: string) => `phone:${e164}`
/** Zeros before a national number are a way of dialling, except in Italy, where they are looked up alike. */
const national = (digits: string) => `national:${digits.replace(/^0+/, '')}`

/** Below this, a national number is shared by too many countries to be looked up without one. */
const shortestNational = 7

/**
 * The texts under which a phone number is filed for a blind search; to be hashed with the search
 * key, never stored as they are.
 *
 * @param e164 a number as parsePhone returns it
 * @returns one key for the whole number and one for its national part, so that 081 234 5678 finds
 *   +66812345678; only the first when the national part is very short
 */
export function phoneKeys(e164: string): string[] {
  const digits = parsePhoneNumberWithError(e164).nationalNumber.replace(/^0+/, '')
  return digits.length < shortestNational ? [whole(e164)] : [whole(e164), national(digits)]
}

/**
 * The keys to look up for what was typed in a search box: those of every number it can mean.
 *
 * @param typed any text
 * @param defaultCountry ISO 3166-1 alpha-2 of the searcher's country, if known
 * @returns keys as phoneKeys makes them, most exact first; none when it is no phone number
 */
export function queryPhoneKeys(typed: string, defaultCountry?: string): string[] {
  const bare = phoneDigits(typed)
  if (!bare.ok) return []
  const parsed = parsePhone(typed, defaultCountry)
  const keys = parsed.ok ? phoneKeys(parsed.e164) : []
  // Whoever wrote the country code means no other country's number.
  if (bare.digits.startsWith('+')) return keys.slice(0, 1)
  const abroad = parsePhone(`+${bare.digits.replace(/^00/, '')}`)
  // Without 00 the digits may as well be a national number: only a range that exists speaks for a country code.
  if (abroad.ok && (abroad.known || bare.digits.startsWith('00'))) keys.push(whole(abroad.e164))
  const rest = bare.digits.replace(/^0+/, '')
  if (rest.length >= shortestNational && rest.length <= 15) keys.push(national(rest))
  return [...new Set(keys)]
}
