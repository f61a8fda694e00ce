import parsePhoneNumber, {
  isSupportedCountry,
  validatePhoneNumberLength,
  type CountryCode,
  type NumberType,
} from 'libphonenumber-js/max'
import { plainTyped } from '../digits/plain-typed'

export type PhoneKind = 'mobile' | 'fixed' | 'fixed-or-mobile' | 'internet' | 'service' | 'unknown'

export type ParsedPhone =
  | {
      ok: true
      /** + and 5 to 15 digits (ITU-T E.164). */
      e164: string
      /** ISO 3166-1 alpha-2; missing where the number belongs to none (satellite, international). */
      country?: string
      kind: PhoneKind
      /** False when the length is right but the numbering plan we know has no such range: ask again. */
      known: boolean
    }
  | { ok: false; reason: 'empty' | 'not-a-phone' | 'needs-country' | 'unknown-country-code' }
  | { ok: false; reason: 'too-short' | 'too-long' | 'has-other-text' | 'several-numbers' }

const kinds = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  VOIP: 'internet',
  PERSONAL_NUMBER: 'mobile',
  PAGER: 'service',
  PREMIUM_RATE: 'service',
  SHARED_COST: 'service',
  TOLL_FREE: 'service',
  UAN: 'service',
  VOICEMAIL: 'service',
} as const satisfies Record<NonNullable<NumberType>, PhoneKind>

/** Labels people paste with a number; anything else beside the digits is refused. */
const label =
  /^(?:tel|phone|mobile|mob|whatsapp|wa|โทร|เบอร์|เบอร์โทร|đt|sđt|hp)\s?[.:]*\s*(?=[+(\d])/iu

/**
 * Removes what is written around and between the digits of one number.
 *
 * @param typed any text
 * @returns `+` and digits, or digits; or the refusal
 */
export function phoneDigits(
  typed: string,
): { ok: true; digits: string } | Extract<ParsedPhone, { ok: false }> {
  const text = plainTyped(typed).replace(label, '')
  if (text === '') return { ok: false, reason: 'empty' }
  const digits = text.replace(/\(0\)/g, '').replace(/[\s.()[\]'’"-]/g, '')
  if (!/\d/.test(digits)) return { ok: false, reason: 'not-a-phone' }
  if (/^\+?\d+$/.test(digits)) return { ok: true, digits }
  const others = text.split(/[,;/|&\n]|\bor\b|\+/u).filter((part) => /(?:\d\D{0,2}){6}/.test(part))
  return { ok: false, reason: others.length > 1 ? 'several-numbers' : 'has-other-text' }
}

const lengthReasons = {
  INVALID_COUNTRY: 'unknown-country-code',
  NOT_A_NUMBER: 'not-a-phone',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'too-short',
} as const

function readDigits(digits: string, country?: CountryCode): ParsedPhone {
  const problem = validatePhoneNumberLength(digits, country)
  const phone = parsePhoneNumber(digits, country)
  if (problem || !phone) return { ok: false, reason: lengthReasons[problem ?? 'NOT_A_NUMBER'] }
  const type = phone.getType()
  return {
    ok: true,
    e164: phone.number,
    country: phone.country,
    kind: type ? kinds[type] : 'unknown',
    known: phone.isValid(),
  }
}

/**
 * Reads one phone number in any national or international format: digits of any script, spaces,
 * dots, dashes, brackets, a label or `tel:` before it, 00 for +.
 *
 * @param typed any text
 * @param defaultCountry ISO 3166-1 alpha-2 of the country whose national format may be meant;
 *   ignored when the number names its own
 * @returns the number in E.164. Refusals: empty; not-a-phone (no digits); needs-country (a national
 *   number and no country to read it by); unknown-country-code; too-short; too-long;
 *   has-other-text (a note or an extension beside it, which belongs in the note field);
 *   several-numbers. Numbering plans: libphonenumber, its full metadata, because relatives and
 *   embassies have landlines and the kind of number decides how one may call.
 */
export function parsePhone(typed: string, defaultCountry?: string): ParsedPhone {
  const bare = phoneDigits(typed)
  if (!bare.ok) return bare
  const { digits } = bare
  if (digits.startsWith('+')) return readDigits(digits)
  const abroad = readDigits(`+${digits.replace(/^00/, '')}`)
  if (digits.startsWith('00') && abroad.ok && abroad.known) return abroad
  const country = defaultCountry?.toUpperCase()
  if (!country || !isSupportedCountry(country)) {
    if (digits.startsWith('00')) return abroad
    return { ok: false, reason: digits.length < 5 ? 'too-short' : 'needs-country' }
  }
  const national = readDigits(digits, country)
  if (national.ok && national.known) return national
  // 66812345678 typed in Cambodia: the country code without its plus.
  if (abroad.ok && abroad.known && !digits.startsWith('0')) return abroad
  // After 00 stands a country code, also before a range that the numbering plan does not know (yet).
  if (abroad.ok && digits.startsWith('00')) return abroad
  return national
}
