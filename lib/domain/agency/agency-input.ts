import { z } from 'zod'
import { countryCodes } from '../codes/countries'
import { plainTyped } from '../digits/plain-typed'
import { Email } from '../identity/email'
import { StaffName } from '../identity/member-input'
import { agencyKinds } from './kinds'

/**
 * A new agency and its first administrator. The code stands beside references: 2 to 12 capitals, digits and hyphens.
 * Faults: `missing`, `too-long`, `code-form`, `choose`, `not-an-address`.
 */
export const AgencyInput = z.object({
  name: z.string().transform(plainTyped).pipe(z.string().min(1, 'missing').max(200, 'too-long')),
  code: z
    .string()
    .transform((typed) => plainTyped(typed).toUpperCase())
    .pipe(
      z
        .string()
        .min(1, 'missing')
        .regex(/^(?=.{2,12}$)[A-Z0-9]+(-[A-Z0-9]+)*$/, 'code-form'),
    ),
  kind: z.enum(agencyKinds, 'choose'),
  country: z.string().refine((code) => countryCodes.has(code), 'choose'),
  administratorName: StaffName,
  administratorEmail: Email,
})

export type AgencyInput = z.output<typeof AgencyInput>
