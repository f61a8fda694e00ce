import { countryOfArea } from '../codes/areas'
import type { Whereabouts } from '../codes/sightings'
import type { DossierRecords } from '../kinds/dossier-records'
import { countedSightings, credibleSightings } from './counted-sightings'
import { isCredibleProof } from './credible'

/** Word of where the person is: a record, or an event of the case such as a release. */
export type Statement = {
  /** ISO 8601 instant. */
  at: string
  whereabouts: Whereabouts
  /** The record that says so; absent for an event of the case. */
  basis?: { kind: 'sighting' | 'proof-of-life'; recordId: string }
}

function statementsOf(records: DossierRecords): Statement[] {
  const sightings = credibleSightings(records.sighting ?? []).flatMap(({ recordId, values }) => {
    const { observedAt, premises, building, point, town } = values
    const placed = premises ?? building ?? point ?? town
    const whereabouts = values.whereabouts ?? (placed === undefined ? undefined : 'held')
    const basis = { kind: 'sighting' as const, recordId }
    return observedAt && whereabouts ? [{ at: observedAt, whereabouts, basis }] : []
  })
  const proofs = (records['proof-of-life'] ?? [])
    .filter(isCredibleProof)
    .flatMap(({ recordId, values: { at, whereabouts } }) => {
      const basis = { kind: 'proof-of-life' as const, recordId }
      return at && whereabouts ? [{ at, whereabouts, basis }] : []
    })
  return [...sightings, ...proofs]
}

/**
 * Where the person is, by the newest credible word of it. A sighting of a place that does not say
 * more means held there.
 *
 * @param records of the dossier; its sightings and proofs of life are read
 * @param events of the case that say where the person is; at the same instant they prevail
 * @returns the newest statement; `unknown` without a time when there is none
 */
export function whereaboutsOf(
  records: DossierRecords,
  events: readonly Statement[] = [],
): Statement | { whereabouts: 'unknown'; at?: undefined; basis?: undefined } {
  let newest: Statement | undefined
  for (const statement of [...events, ...statementsOf(records)]) {
    if (!newest || Date.parse(statement.at) > Date.parse(newest.at)) newest = statement
  }
  return newest ?? { whereabouts: 'unknown' }
}

export type Place = {
  /** ISO 8601 instant of the newest sighting that names a place. */
  locatedAt: string
  recordId: string
  /** ISO 3166-2, and ISO 3166-1 alpha-2, as far as they are known. */
  area?: string
  country?: string
}

/**
 * The last known place, for lists and maps.
 *
 * @param records of the dossier
 * @returns the newest counted sighting that names a place, with the area that it or an older
 *   sighting of the same place gives; undefined when no sighting counts
 */
export function placeOf(records: DossierRecords): Place | undefined {
  const counted = countedSightings(records)
  const placed = counted.find(({ values }) =>
    [values.premises, values.building, values.point, values.town, values.area].some(Boolean),
  )
  if (!placed?.values.observedAt) return undefined
  const area = counted.find(({ values }) => values.area)?.values.area
  const country =
    (area && countryOfArea(area)) ?? counted.find(({ values }) => values.country)?.values.country
  return { locatedAt: placed.values.observedAt, recordId: placed.recordId, area, country }
}
