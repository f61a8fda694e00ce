import { getTranslations } from 'next-intl/server'
import type { ZodError } from 'zod'
import { faultsOf } from '@/lib/domain/form/faults'
import type { Problem } from '@/lib/domain/form/form-state'

/** What is wrong with a form of an operation, in words; `named` says under which name a field of the schema was sent. */
export async function problemsOf(
  error: ZodError,
  named: Record<string, string> = {},
): Promise<Problem[]> {
  const t = await getTranslations('operations.fault')
  return faultsOf(error).map(({ field, fault }) => ({
    field: named[field] ?? field,
    text: t(`${named[field] ?? field}.${fault}`),
  }))
}
