import { z } from 'zod'
import { plainTyped } from '../digits/plain-typed'

/**
 * An e-mail address as typed, reduced to the one spelling that is kept and compared: lower case, no spaces or
 * invisible marks, at most 254 characters (RFC 5321). Faults: `missing`, `not-an-address`.
 */
export const Email = z
  .string()
  .transform((typed) => plainTyped(typed).replaceAll(' ', '').toLowerCase())
  .pipe(
    z
      .string()
      .min(1, 'missing')
      .max(254, 'not-an-address')
      .regex(/^[^@\s<>()[\]",;:\\]+@[^@\s.]+(\.[^@\s.]+)+$/u, 'not-an-address'),
  )
