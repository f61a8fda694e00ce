import { z } from 'zod'
import { cleanText } from '../record/clean-text'
import { bases, purposes } from '../sharing/codes'

const words = (least: number, most: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed, true))
    .pipe(z.string().min(least, 'missing').max(most, 'too-long'))

/** What the form of a verification bundle sends; messages are fault codes. */
export const ExportInput = z.object({
  reference: z.string(),
  /** Drawn for the form: sent twice, it makes one bundle. */
  id: z.uuid(),
  /** Pieces of evidence, by record id. */
  pieces: z.array(z.uuid()).min(1, 'choose'),
  recipient: words(2, 300),
  purpose: z.enum(purposes, 'choose'),
  basis: z.enum(bases, 'choose'),
  reason: words(10, 2000),
  /** Whether the manifest says who the pieces come from. */
  sources: z.boolean(),
})

export type ExportInput = z.output<typeof ExportInput>
