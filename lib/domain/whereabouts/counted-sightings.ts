import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { isCredibleProof, isCredibleSighting } from './credible'
import { isElsewhere } from './same-place'

type Sighting = StoredRecord<'sighting'>

/** Newest first; of two of the same instant in the order of their ids, whoever wrote them down first. */
function newestFirst(sightings: readonly Sighting[]): Sighting[] {
  return sightings.toSorted(
    (a, b) =>
      (b.values.observedAt ?? '').localeCompare(a.values.observedAt ?? '') ||
      b.recordId.localeCompare(a.recordId),
  )
}

const of = (one: Sighting, all: readonly Sighting[]) =>
  all.filter((other) => other.values.earlier === one.recordId && other !== one)

/** Whether a sighting does away with the earlier one it names: by anybody's judgement when it voids it, by a credible one when it says they moved on. */
function setsAside(one: Sighting): boolean {
  const { effect } = one.values
  return effect === 'voids' || (effect === 'supersedes' && isCredibleSighting(one))
}

/** Whether a sighting stands: nothing that itself stands does away with it. */
function stands(one: Sighting, all: readonly Sighting[], asked: readonly Sighting[] = []): boolean {
  const against = of(one, all).filter(setsAside)
  return !against.some((other) => !asked.includes(other) && stands(other, all, [...asked, one]))
}

/** The credible sightings that stand and say that the person still was where this one had them. */
const confirming = (one: Sighting, all: readonly Sighting[]) =>
  of(one, all).filter(
    (other) =>
      other.values.effect === 'confirms' && isCredibleSighting(other) && stands(other, all),
  )

/** Until when a sighting is known to hold: when it was made, or the newest word that confirms it. */
function heldUntil(
  one: Sighting,
  all: readonly Sighting[],
  asked: readonly Sighting[] = [],
): string {
  const words = confirming(one, all).filter((other) => !asked.includes(other))
  return words
    .map((other) => heldUntil(other, all, [...asked, one]))
    .reduce((latest, at) => (at > latest ? at : latest), one.values.observedAt ?? '')
}

/** A sighting as of the newest word that confirms it. */
function asConfirmed(one: Sighting, all: readonly Sighting[]): Sighting {
  const observedAt = heldUntil(one, all)
  if (observedAt === (one.values.observedAt ?? '')) return one
  return { ...one, values: { ...one.values, observedAt } }
}

/** The sightings that do away with this one, the newest word first; none as long as it stands. */
export function undoneBy(one: Sighting, all: readonly Sighting[]): Sighting[] {
  return newestFirst(of(one, all).filter((other) => setsAside(other) && stands(other, all, [one])))
}

/** Whether it says that the person is no longer where earlier sightings had them. */
const isGone = (whereabouts: string | undefined) =>
  whereabouts !== undefined && whereabouts !== 'held' && whereabouts !== 'unknown'

/** Credible sightings that stand, newest first, each as of the newest credible word that confirms it. */
export function credibleSightings(sightings: readonly Sighting[]): Sighting[] {
  const credible = sightings.filter((one) => isCredibleSighting(one) && stands(one, sightings))
  const own = newestFirst(credible)
  // A confirmation stands before what it confirms: sorting keeps the order of equals.
  return own
    .map((one) => asConfirmed(one, sightings))
    .toSorted((a, b) => (b.values.observedAt ?? '').localeCompare(a.values.observedAt ?? ''))
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
