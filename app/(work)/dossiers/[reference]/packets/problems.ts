import { getTranslations } from 'next-intl/server'
import type { ZodError } from 'zod'
import { dayAfter } from '@/lib/domain/sharing/end-of-day'
import { faultsOf } from '@/lib/domain/form/faults'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import type { Typist } from '@/lib/domain/packet/packet-input'
import { now } from '@/lib/server/clock'
import type { Actor } from '@/lib/server/identity/actor'

/** What was typed, with one problem that belongs to the whole form or to one field. */
export async function oneProblem(
  form: FormData,
  fault: string,
  field: string | null = null,
): Promise<FormState> {
  const t = await getTranslations('packet.fault')
  return { problems: [{ field, text: t(fault) }], typed: typedOf(form) }
}

/** What was typed, with what a schema found wrong. */
export async function problems(form: FormData, error: ZodError): Promise<FormState> {
  const t = await getTranslations('packet.fault')
  const found = faultsOf(error).map(({ field, fault }) => ({
    field: t.has(fault) ? field : null,
    text: t(t.has(fault) ? fault : 'not-found'),
  }))
  return { problems: found, typed: typedOf(form) }
}

/** How this person types dates and times. */
export const typist = ({ calendar, timeZone }: Actor): Typist => ({
  calendar,
  timeZone,
  today: dayAfter(now(), 0, timeZone),
})
