import { z } from 'zod'
import { cleanText } from '../record/clean-text'
import { manualSteps } from './custody-steps'

const words = (most: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed, true))
    .pipe(z.string().max(most, 'too-long'))

/** What the form of a custody step sends, its moment read already; messages are fault codes. */
export const CustodyInput = z.object({
  reference: z.string(),
  file: z.uuid(),
  step: z.enum(manualSteps, 'choose'),
  /** ISO 8601 instant. */
  at: z.iso.datetime('missing'),
  /** To whom, by whom or from whom. */
  whom: words(300).pipe(z.string().min(1, 'missing')),
  /** Why, where, in what condition. */
  note: words(2000),
})

export type CustodyInput = z.output<typeof CustodyInput>
