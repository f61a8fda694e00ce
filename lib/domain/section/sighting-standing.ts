import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { countedSightings, credibleSightings, undoneBy } from '../whereabouts/counted-sightings'
import { isCredibleSighting } from '../whereabouts/credible'

export type Standing = 'counts' | 'voided' | 'superseded' | 'doubtful' | 'past'

const setAside = { voids: 'voided', supersedes: 'superseded' } as const

/**
 * What each sighting of a dossier is worth today: it counts for where the person is; a later one voided or superseded
 * it; it is not credible by itself; or it is overtaken by newer word.
 *
 * @param records of the dossier; sightings and proofs of life are read
 * @returns standing by record id
 */
export function sightingStandings(records: DossierRecords): Map<string, Standing> {
  const all = records.sighting ?? []
  const ids = (some: readonly StoredRecord<'sighting'>[]) =>
    new Set(some.map(({ recordId }) => recordId))
  const [counted, credible] = [ids(countedSightings(records)), ids(credibleSightings(all))]
  return new Map(
    all.map((one) => {
      if (counted.has(one.recordId)) return [one.recordId, 'counts']
      if (!isCredibleSighting(one) && undoneBy(one, all).length === 0) {
        return [one.recordId, 'doubtful']
      }
      if (credible.has(one.recordId)) return [one.recordId, 'past']
      return [one.recordId, aside(undoneBy(one, all)[0]?.values.effect) ?? 'past']
    }),
  )
}

const aside = (effect: string | undefined) =>
  effect === 'voids' || effect === 'supersedes' ? setAside[effect] : undefined
