import { checkDigit } from './check-digit'
import type { MrzFormatName } from './formats'
import { mrzFields, type MrzFields } from './mrz-fields'
import { mrzLines, mrzNumber, partOf, type MrzLines } from './mrz-lines'

/** Labels are the messages `record.mrz.check.<name>`. */
export const mrzCheckNames = ['number', 'birthDate', 'expiresOn', 'optional', 'composite'] as const

export type MrzCheck = { name: (typeof mrzCheckNames)[number]; passed: boolean }

export type CheckedMrz =
  | {
      ok: true
      format: MrzFormatName
      fields: MrzFields
      checks: MrzCheck[]
      /** Whether every check digit is right. One digit is right by chance one time in ten. */
      passed: boolean
    }
  | { ok: false; reason: 'empty' | 'lines' | 'length' | 'characters' }

function checksOf(mrz: MrzLines): MrzCheck[] {
  const { parts, checks, composite } = mrz.format
  const of = (span: Parameters<typeof partOf>[1]) => partOf(mrz, span)
  const { number, digit } = mrzNumber(mrz)
  const found: MrzCheck[] = [
    { name: 'number', passed: checkDigit(number) === digit },
    { name: 'birthDate', passed: checkDigit(of(parts.birth)) === of(checks.birth) },
    { name: 'expiresOn', passed: checkDigit(of(parts.expiry)) === of(checks.expiry) },
  ]
  if (checks.optional) {
    const over = of(parts.optional)
    const empty = /^<+$/.test(over) && of(checks.optional) === '<'
    const passed = empty || checkDigit(over) === of(checks.optional)
    found.push({ name: 'optional', passed })
  }
  const passed = checkDigit(composite.map(of).join('')) === of(checks.composite)
  return [...found, { name: 'composite', passed }]
}

/**
 * Reads the machine-readable zone of a travel document as typed, and checks its check digits.
 * Source: ICAO Doc 9303, parts 3 to 6.
 *
 * @param typed two lines of 44 (TD3, passports) or 36 (TD2) characters, or three of 30 (TD1, cards);
 *   spaces, small letters and other marks for `<` are understood
 * @param now ISO 8601 instant, to complete years of two digits
 * @returns the fields and each check. Refusals (messages `record.mrz.refused.<reason>`): empty;
 *   lines (neither two nor three); length; characters (anything but A–Z, 0–9 and `<`)
 */
export function checkMrz(typed: string, now: string): CheckedMrz {
  const read = mrzLines(typed)
  if (!read.ok) return read
  const checks = checksOf(read)
  return {
    ok: true,
    format: read.name,
    fields: mrzFields(read, now),
    checks,
    passed: checks.every(({ passed }) => passed),
  }
}
