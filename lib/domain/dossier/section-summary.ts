import type { Section } from '../access/sections'
import type { Whereabouts } from '../codes/sightings'
import { completenessOf } from '../completeness/completeness-of'
import { ageAt } from '../dates/age-at'
import { ageBand } from '../dates/age-band'
import type { DossierRecords } from '../kinds/dossier-records'
import { placeOf, whereaboutsOf } from '../whereabouts/whereabouts-of'

/** What lists and filters show of one section: coarse codes and points, nothing that names a person or place. */
export type SectionSummary = {
  /** Of the completeness score, to one decimal. */
  points: number
  citizenship?: string
  sex?: string
  ageBand?: string
  /** ISO 3166-2. */
  area?: string
  /** ISO 8601 instants. */
  locatedAt?: string
  whereabouts?: Whereabouts
  whereaboutsAt?: string
}

/**
 * The summary of one section from its records alone, so that what a list says of a section is learned from nothing else.
 *
 * @param records the current records of that section
 * @param asOf ISO 8601 instant, by which locations and people age
 */
export function sectionSummary(
  section: Section,
  records: DossierRecords,
  asOf: string,
): SectionSummary {
  const { items } = completenessOf(records, asOf)
  const points = items.reduce((sum, { earned }) => sum + Math.round(earned * 10), 0) / 10
  const word = whereaboutsOf(records)
  const place = placeOf(records)
  return {
    points,
    ...(section === 'identity' && personOf(records, asOf)),
    ...(place && { area: place.area, locatedAt: place.locatedAt }),
    ...(word.at && { whereabouts: word.whereabouts, whereaboutsAt: word.at }),
  }
}

function personOf(records: DossierRecords, asOf: string) {
  const { citizenships, sex, birthDate } = records.identity?.[0]?.values ?? {}
  const age = birthDate ? ageAt(birthDate, asOf.slice(0, 10)) : undefined
  return { citizenship: citizenships?.[0], sex, ageBand: ageBand(age) }
}
