import type { ZodError } from 'zod'

/** What is wrong with one field, as a code: the last part of its message key. */
export type Fault = { field: string; fault: string }

/**
 * The first fault of each field, in the order of the schema. Schemas of forms carry codes as their messages
 * (`z.string().min(1, 'missing')`), which the screen turns into words.
 */
export function faultsOf(error: ZodError): Fault[] {
  const faults = new Map<string, string>()
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '')
    if (!faults.has(field)) faults.set(field, message)
  }
  return [...faults].map(([field, fault]) => ({ field, fault }))
}
