import type { Section } from '../access/sections'
import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { recordKinds, type KindName, type RecordKinds } from '../kinds/registry'
import type { AnyValues, KeyOf } from '../record/values-of'
import { countedSightings } from '../whereabouts/counted-sightings'
import { locationAge, type LocationAge } from '../whereabouts/location-age'

/** Where something is asked for in a dossier: any of these fields, in a record that counts. */
export type Probe = {
  [K in KindName]: {
    kind: K
    /** The first is the one to fill in. */
    anyOf: readonly [KeyOf<RecordKinds[K]>, ...KeyOf<RecordKinds[K]>[]]
    /** Which records count; all when absent. `now` is an ISO 8601 instant. */
    counts?: (values: StoredRecord<K>['values'], now: string) => boolean
    /** Which record is to be completed when it is missing; a new one when absent or none. */
    completes?: (values: StoredRecord<K>['values']) => boolean
  }
}[KindName]

/** The field to go to, in an existing record or in a new one. */
export type Href = { section: Section; kind: KindName; field: string; recordId?: string }

export type Found = {
  href: Href
  /** Whether it is there at all, however old. */
  there: boolean
  /** Of what a sighting says: its age. */
  age?: LocationAge
}

type Candidate = { recordId: string; values: AnyValues & { observedAt?: string } }
type Test = ((values: AnyValues, now: string) => boolean) | undefined

/**
 * Looks something up in the records of a dossier. What a sighting says is taken from the newest of
 * the sightings that count, and ages.
 *
 * @param probe what is asked for
 * @param records of the dossier
 * @param now ISO 8601 instant
 */
export function find(probe: Probe, records: DossierRecords, now: string): Found {
  const { kind } = probe
  const { section, holds } = recordKinds[kind]
  const fields: readonly string[] = probe.anyOf
  const [counts, completes] = [probe.counts as Test, probe.completes as Test]
  const all: readonly Candidate[] =
    (kind === 'sighting' ? countedSightings(records) : records[kind]) ?? []
  const ageOf = ({ values }: Candidate) =>
    kind === 'sighting' && values.observedAt ? locationAge(values.observedAt, now) : undefined
  const hit = all.find(
    ({ values }) =>
      fields.some((field) => values[field] !== undefined) && (counts?.(values, now) ?? true),
  )
  const href = { section, kind, field: fields[0]! }
  if (hit) return { there: true, href: { ...href, recordId: hit.recordId }, age: ageOf(hit) }
  const open = all.find((one) =>
    kind === 'sighting' ? ageOf(one)?.factor : holds === 'one' || completes?.(one.values, now),
  )
  return { there: false, href: open ? { ...href, recordId: open.recordId } : href }
}
