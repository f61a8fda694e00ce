import { plainTyped } from '../digits/plain-typed'

/** The letters of recovery codes: Crockford's base 32, which leaves out I, L, O and U. */
export const recoveryAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many recovery codes a member gets, and how many characters each has (5 bits a character). */
export const recoveryCodes = { count: 10, length: 10 }

/** The six digits of an authenticator code, typed with any spaces and digits; null when it is not six digits. */
export function readCode(typed: string): string | null {
  const digits = plainTyped(typed).replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

/** A recovery code as it was given, typed in any case, with or without its hyphen, O for 0 and I or L for 1; or null. */
export function readRecoveryCode(typed: string): string | null {
  const code = plainTyped(typed)
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const known = [...code].every((letter) => recoveryAlphabet.includes(letter))
  return known && code.length === recoveryCodes.length ? code : null
}

/** A recovery code the way it is shown: `ABCDE-FGHJK`. */
export const showRecoveryCode = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`
