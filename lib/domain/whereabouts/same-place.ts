import type { Point } from '../coordinates/point'
import { plainTyped } from '../digits/plain-typed'
import type { StoredRecord } from '../kinds/dossier-records'

type Sighting = StoredRecord<'sighting'>['values']

const earthRadius = 6_371_009
/** A compound is a few hundred metres across; pins of one compound lie this close. */
const compoundSize = 1_000

/**
 * Great-circle distance (haversine).
 *
 * @param a @param b WGS 84 degrees
 * @returns metres, within 0.6 %
 */
export function distance(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)]
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)))
}

const fold = (name: string) =>
  plainTyped(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Whether both give the name and the names differ. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) !== fold(b)
}

/**
 * Whether two sightings speak against each other: other buildings, pins too far apart, or other
 * premises without pins that show it is one place under two names. Where one of them does not say,
 * they agree.
 */
export function isElsewhere(a: Sighting, b: Sighting): boolean {
  if (differ(a.building, b.building)) return true
  if (a.point && b.point) {
    const unsure = Math.max(compoundSize, (a.radius ?? 0) + (b.radius ?? 0))
    return distance(a.point, b.point) > unsure
  }
  return differ(a.premises, b.premises)
}
