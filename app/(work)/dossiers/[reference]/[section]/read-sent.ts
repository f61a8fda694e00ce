import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { formOf } from '@/lib/domain/record/form-of'
import { readRecord, type ReadRecord } from '@/lib/domain/record/read-record'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { assembleForm, takeName } from '@/lib/domain/section/assemble-form'
import { type FormPlace, isUuid } from '@/lib/domain/section/section-path'
import { isAboutForm, seenRecord, seenVersion } from '@/lib/domain/section/typed-work'
import type { Typed } from '@/lib/domain/form/form-state'
import { now } from '@/lib/server/clock'
import type { Actor } from '@/lib/server/identity/actor'
import { currentValues } from '@/lib/server/records/current-values'

export type Sent = {
  place: FormPlace
  kind: KindName
  recordId: string
  /** The version the writer has seen; 0 for a new record. */
  seen: number
  /** Everything in the form, with what was taken from the stored record. */
  typed: Typed
  read: ReadRecord<RecordKind>
}

/**
 * Reads a record's form as it was sent, completed with the groups it did not show and with what the writer chose of
 * somebody else's version.
 * @returns undefined when it does not say which record of which version it is
 */
export async function readSent(
  actor: Actor,
  place: FormPlace,
  entries: readonly [string, unknown][],
): Promise<Sent | undefined> {
  const said = new Map(entries.map(([name, value]) => [name, String(value)]))
  const recordId = place.recordId ?? said.get(seenRecord) ?? ''
  const seen = Number(said.get('__seen') ?? said.get(seenVersion) ?? Number.NaN)
  if (!isUuid(recordId) || !Number.isSafeInteger(seen) || seen < 0) return undefined
  const { kind: name, group } = place
  const kind: RecordKind = recordKinds[name]
  const takes = [...said.keys()].some((key) => key.startsWith(takeName))
  const needsStored = group !== null || takes
  const values = needsStored ? await currentValues(actor, { ...place, recordId }) : {}
  const whole = assembleForm(kind, entries, group, formOf(kind, values, actor))
  const { timeZone, calendar, agency } = actor
  const options = { timeZone, calendar, defaultCountry: agency.country, now: now() }
  const read = readRecord(kind, whole, options)
  const itself = entries.filter(([key]) => isAboutForm(key))
  const about = Object.fromEntries(itself.map(([key, value]) => [key, [String(value)]]))
  return { place, kind: name, recordId, seen, typed: { ...read.typed, ...about }, read }
}

/** What a form that was read asks to be saved; `form` is its page. */
export function toSave({ place, kind, recordId, seen }: Sent, values: AnyValues, form: string) {
  return { reference: place.reference, kind, recordId, seen, values, form }
}
