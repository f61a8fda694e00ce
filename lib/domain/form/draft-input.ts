import { z } from 'zod'

/** The most characters of JSON that one form's unsaved work may take; the longest honest form has a tenth of it. */
export const longestDraft = 500_000

/** What a form sends while it is filled in: its page, and everything typed so far by field name. */
export const DraftInput = z.strictObject({
  form: z
    .string()
    .max(300)
    .regex(/^\/(?![/\\])[^\\\s]*$/),
  typed: z.record(z.string().max(200), z.array(z.string()).max(300)),
})

export type DraftInput = z.infer<typeof DraftInput>
