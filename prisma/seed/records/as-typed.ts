import type { RecordKind } from '@/lib/domain/record/field'
import { formOf } from '@/lib/domain/record/form-of'
import { readRecord } from '@/lib/domain/record/read-record'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Actor } from '@/lib/server/identity/actor'

/**
 * Values as they are once somebody has typed them into the form, in their own calendar and time zone, and the form
 * was read.
 * @throws when the form is refused: then the demonstration is wrong
 */
export function asTyped(kind: RecordKind, values: AnyValues, actor: Actor, now: string): AnyValues {
  const { timeZone, calendar, agency } = actor
  const form = Object.entries(formOf(kind, values, { timeZone, calendar }))
  const typed = form.flatMap(([name, all]) => all.map((one): [string, string] => [name, one]))
  const read = readRecord(kind, typed, { timeZone, calendar, defaultCountry: agency.country, now })
  if (read.ok) return read.values
  const why = read.errors.map(({ name, reason }) => `${name}: ${reason}`).join(', ')
  throw new Error(`The form ${kind.name} was refused. ${why}`)
}
