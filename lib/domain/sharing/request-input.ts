import { z } from 'zod'
import { sections } from '../access/sections'
import { readReference } from '../dossier/reference'
import { type Purpose, purposes } from './codes'

/** The most characters of the words of a request or of its refusal. */
export const longestMessage = 2_000

/** Words from one agency to another. Faults: `missing`, `too-long`. */
const message = z.string().trim().min(1, 'missing').max(longestMessage, 'too-long')

/**
 * What one agency asks of whoever owns a dossier. `id`: a UUID drawn with the form, so that sending it twice asks once.
 * The reference is read as people type or say it. Faults: `missing`, `not-a-reference`, `choose`, `too-long`.
 */
export const RequestInput = z.object({
  id: z.uuid(),
  reference: z
    .string()
    .max(100, 'not-a-reference')
    .transform((typed, context) => {
      const read = readReference(typed)
      if (read.ok) return read.reference
      context.addIssue({
        code: 'custom',
        message: typed.trim() ? 'not-a-reference' : 'missing',
      })
      return z.NEVER
    }),
  sections: z
    .array(z.enum(sections, 'choose'))
    .min(1, 'choose')
    .transform((chosen) => sections.filter((section) => chosen.includes(section))),
  purpose: z.enum(purposes as readonly [Purpose, ...Purpose[]], 'choose'),
  message,
})

export type RequestInput = z.output<typeof RequestInput>

/** A refusal in words, which the agency that asked reads. Faults: `missing`, `too-long`. */
export const RefusalInput = z.object({ id: z.uuid(), words: message })
