import 'server-only'
import { z } from 'zod'

/** Errors of the database that are refusals: raised by our triggers, or a uniqueness that a use case expects. */
const codes = { 'last-administrator': 'HW001', taken: '23505' } as const

// Where Prisma 7 puts what the driver threw.
const FromDriver = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
  }),
})

/** Whether an error of a query is this refusal of the database. */
export function raised(error: unknown, refusal: keyof typeof codes): boolean {
  const found = FromDriver.safeParse(error)
  return found.success && found.data.meta.driverAdapterError.cause.originalCode === codes[refusal]
}
