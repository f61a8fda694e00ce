import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { isCredibleProof, isCredibleSighting } from './credible'
import { isElsewhere } from './same-place'

type Sighting = StoredRecord<'sighting'>

/** Newest first; of two of the same instant the one recorded first in the list. */
function newestFirst(sightings: readonly Sighting[]): Sighting[] {
  return sightings.toSorted((a, b) =>
    (b.values.observedAt ?? '').localeCompare(a.values.observedAt ?? ''),
  )
}

/** Whether a sighting does away with the earlier one it names: by anybody's judgement when it voids it, by a credible one when it says they moved on. */
function setsAside(one: Sighting): boolean {
  const { effect } = one.values
  return effect === 'voids' || (effect === 'supersedes' && isCredibleSighting(one))
}

/** Whether a sighting stands: nothing that itself stands does away with it. */
function stands(one: Sighting, all: readonly Sighting[], asked: readonly Sighting[] = []): boolean {
  const against = all.filter(
    (other) => other.values.earlier === one.recordId && other !== one && setsAside(other),
  )
  return !against.some((other) => !asked.includes(other) && stands(other, all, [...asked, one]))
}

/** Whether it says that the person is no longer where earlier sightings had them. */
const isGone = (whereabouts: string | undefined) =>
  whereabouts !== undefined && whereabouts !== 'held' && whereabouts !== 'unknown'

/** Credible sightings that stand, newest first. */
export function credibleSightings(sightings: readonly Sighting[]): Sighting[] {
  return newestFirst(sightings).filter((one) => isCredibleSighting(one) && stands(one, sightings))
}

/**
 * The sightings that together say where the person is now, newest first: credible, not set aside,
 * not followed by word that the person was moved or is elsewhere, and not contradicted by a newer
 * one. So a pin of one compound is never joined with a room of another.
 *
 * @param records of the dossier; its sightings and proofs of life are read
 */
export function countedSightings(records: DossierRecords): Sighting[] {
  const gone = (records['proof-of-life'] ?? [])
    .filter((proof) => isCredibleProof(proof) && isGone(proof.values.whereabouts))
    .map(({ values }) => values.at ?? '')
    .reduce((latest, at) => (at > latest ? at : latest), '')
  const counted: Sighting[] = []
  for (const one of credibleSightings(records.sighting ?? [])) {
    if ((one.values.observedAt ?? '') < gone) break
    if (counted.some((newer) => isElsewhere(newer.values, one.values))) continue
    counted.push(one)
    if (isGone(one.values.whereabouts)) break
  }
  return counted
}
