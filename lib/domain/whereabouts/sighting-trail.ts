import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { type Standing, sightingStandings } from '../section/sighting-standing'
import { credibleSightings, undoneBy } from './counted-sightings'

type Sighting = StoredRecord<'sighting'>

/** One step of where a person was. */
export type TrailStep = {
  recordId: string
  /** 1 for the earliest: the numbers on a map follow the person's way. */
  number: number
  values: Sighting['values']
  standing: Standing
  /** ISO 8601 instant of the newest credible word that confirms it, where that is later than the sighting. */
  confirmedAt?: string
  /** The sighting that did away with it. */
  undoneBy?: Sighting
}

/**
 * Where the person was, step by step, newest first: every sighting, also those that were not true.
 *
 * @param records of the dossier; sightings and proofs of life are read
 */
export function sightingTrail(records: DossierRecords): TrailStep[] {
  const all = records.sighting ?? []
  const standings = sightingStandings(records)
  const held = new Map(
    credibleSightings(all).map(({ recordId, values }) => [recordId, values.observedAt]),
  )
  return all
    .toSorted(
      (a, b) =>
        (a.values.observedAt ?? '').localeCompare(b.values.observedAt ?? '') ||
        a.recordId.localeCompare(b.recordId),
    )
    .map((one, at): TrailStep => {
      const { recordId, values } = one
      const until = held.get(recordId)
      return {
        recordId,
        number: at + 1,
        values,
        standing: standings.get(recordId) ?? 'past',
        ...(until && until !== values.observedAt && { confirmedAt: until }),
        ...(undoneBy(one, all)[0] && { undoneBy: undoneBy(one, all)[0] }),
      }
    })
    .toReversed()
}
