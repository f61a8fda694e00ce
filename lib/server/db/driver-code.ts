import 'server-only'
import { z } from 'zod'
import { QueryFailed } from './query-failed'

// Where Prisma 7 puts what the driver threw.
const FromDriver = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
  }),
})

/** The SQLSTATE behind an error of a query, such as `23505`; null when the database gave none. */
export function driverCode(error: unknown): string | null {
  if (error instanceof QueryFailed) return error.code ?? null
  const found = FromDriver.safeParse(error)
  return found.success ? found.data.meta.driverAdapterError.cause.originalCode : null
}
