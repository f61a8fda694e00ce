import { mrzBirthDate, mrzExpiryDate } from './mrz-dates'
import { mrzNumber, partOf, type MrzLines } from './mrz-lines'

export type MrzFields = {
  documentCode: string
  /** ICAO codes: three letters, or D for Germany. */
  issuer: string
  nationality: string
  number: string
  /** Names have no check digit in passports, and long ones are cut short. */
  familyName: string
  givenNames: string
  /** ISO 8601, less precise where the document leaves parts out; undefined when it is no date. */
  birthDate?: string
  expiresOn?: string
  sex: 'female' | 'male' | 'unknown'
  optional: string
}

const sexes = new Map<string, MrzFields['sex']>([
  ['F', 'female'],
  ['M', 'male'],
])

/** A part without its fillers. */
const plain = (part: string) => part.replace(/<+$/, '').replace(/</g, ' ').trim()

/**
 * What a machine-readable zone says, its check digits aside.
 *
 * @param mrz lines of a known size
 * @param now ISO 8601 instant, to complete years of two digits
 */
export function mrzFields(mrz: MrzLines, now: string): MrzFields {
  const { parts, optional2 } = mrz.format
  const of = (part: keyof typeof parts) => partOf(mrz, parts[part])
  const { number, optional } = mrzNumber(mrz)
  const [familyName = '', ...given] = of('names').replace(/<+$/, '').split('<<')
  const more = [optional, optional2 ? partOf(mrz, optional2) : ''].map(plain)
  return {
    documentCode: plain(of('code')),
    issuer: plain(of('issuer')),
    nationality: plain(of('nationality')),
    number: plain(number),
    familyName: plain(familyName),
    givenNames: plain(given.join('<')),
    birthDate: mrzBirthDate(of('birth'), now),
    expiresOn: mrzExpiryDate(of('expiry'), now),
    sex: sexes.get(of('sex')) ?? 'unknown',
    optional: more.filter(Boolean).join(' '),
  }
}
