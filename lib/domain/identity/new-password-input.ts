import { z } from 'zod'

/** A new password typed twice. Its strength is judged apart, with what is known of the person. Fault: `not-the-same`. */
export const NewPasswordInput = z
  .object({ password: z.string().min(1, 'missing'), again: z.string() })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'not-the-same' })
