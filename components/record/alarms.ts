import type { Field } from '@/lib/domain/record/field'
import type { Value } from '@/lib/domain/record/values-of'
import type { Tone } from '../ui/tone'

/** Values that must not be overlooked, by field and answer, wherever a record is read. */
const alarms: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  duress: { yes: 'danger' },
  watched: { yes: 'danger' },
  noSafeContact: { yes: 'danger' },
  urgentCare: { yes: 'danger' },
  hidden: { yes: 'warning' },
  privacy: { watched: 'warning', alone: 'success' },
  codeWordGiven: { yes: 'success', no: 'warning' },
  answeredBy: { operator: 'danger', stranger: 'warning' },
  stateless: { yes: 'warning' },
  verified: { yes: 'success', no: 'warning' },
  confidence: { low: 'warning', high: 'success' },
  effect: { voids: 'danger', supersedes: 'warning', confirms: 'success' },
}

/** The tone in which a value is shown when it is one of those; undefined for all others. */
export const alarmOf = ({ key }: Field, value: Value): Tone | undefined =>
  typeof value === 'string' ? alarms[key]?.[value] : undefined

/** Fields after whose date a record no longer holds, and the message that says so. */
const lapses = { expiresOn: 'section.expired', validUntil: 'section.no-longer-valid' } as const

/**
 * The message that says that a date has passed after which the record no longer holds.
 * @param asOf ISO 8601 instant
 */
export function lapseOf({ key }: Field, value: Value, asOf: string): string | undefined {
  const message = lapses[key as keyof typeof lapses]
  // A day counts to its end, a month or year that has only begun is not over.
  const over = typeof value === 'string' && value < asOf.slice(0, value.length)
  return message && over ? message : undefined
}
