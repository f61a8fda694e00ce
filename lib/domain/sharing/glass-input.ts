import { z } from 'zod'
import { longestGlass } from './codes'

/** The most characters of the reason for breaking the glass, and the fewest that can be one. */
const reasonLength = { least: 10, most: 2_000 }

/** How long a dossier may be asked for, in minutes. Source: domain.md, "Break-glass" (three hours at most). */
export const glassMinutes = [30, 60, 120, longestGlass] as const

/** What the form of break-glass sends; messages are fault codes. The reference is read by the use case. */
export const GlassInput = z.object({
  reference: z.string().trim().min(1, 'missing').max(40, 'not-a-reference'),
  reason: z.string().trim().min(reasonLength.least, 'too-short').max(reasonLength.most, 'too-long'),
  minutes: z.coerce.number('choose').int('choose').min(1, 'choose').max(longestGlass, 'choose'),
})

export type GlassInput = z.infer<typeof GlassInput>

/** What the supervisor of the owner makes of a broken glass. */
export const verdicts = ['justified', 'not-justified'] as const

export type Verdict = (typeof verdicts)[number]
