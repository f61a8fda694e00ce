import { z } from 'zod'
import { Email } from './email'
import { longestPassword } from './password'

/** The first step of signing in. A password that no account can have is a wrong one, not a fault. */
export const SignInInput = z.object({
  email: Email,
  password: z
    .string()
    .min(1, 'missing')
    .max(longestPassword * 4, 'too-long'),
})

export type SignInInput = z.output<typeof SignInInput>
