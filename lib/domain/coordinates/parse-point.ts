import { plainTyped } from '../digits/plain-typed'
import { angleTokens, spellAngles } from './angle-tokens'
import { isInRegion, isOnEarth, roundPoint, type Point } from './point'
import { readAngles, type Angle } from './read-angles'
import { readMapLink } from './read-map-link'

export type ParsedPoint =
  | {
      ok: true
      point: Point
      /** Longitude had been typed first; the point is the right way round. Ask to confirm. */
      swapped: boolean
      /** Outside the region where compounds are known. Ask to confirm. */
      outsideRegion: boolean
    }
  | { ok: false; reason: 'empty' | 'not-a-point' | 'one-number' | 'out-of-range' }
  | { ok: false; reason: 'zero-point' | 'short-link' | 'plus-code' }

/** Open Location Code, full or short: 8FJ4+2C Phnom Penh. */
const plusCode = /^[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/i

function accept(first: number, second: number, swappable: boolean): ParsedPoint {
  const typed = { lat: first, lon: second }
  const turned = { lat: second, lon: first }
  const swapped = swappable && !isOnEarth(typed) && isOnEarth(turned)
  const point = roundPoint(swapped ? turned : typed)
  if (!isOnEarth(point)) return { ok: false, reason: 'out-of-range' }
  if (point.lat === 0 && point.lon === 0) return { ok: false, reason: 'zero-point' }
  return { ok: true, point, swapped, outsideRegion: !isInRegion(point) }
}

function fromAngles([first, second, ...more]: Angle[]): ParsedPoint {
  if (!first || more.length > 0) return { ok: false, reason: 'not-a-point' }
  if (!second) return { ok: false, reason: 'one-number' }
  if (first.axis && first.axis === second.axis) return { ok: false, reason: 'not-a-point' }
  const lonFirst = first.axis === 'lon' || second.axis === 'lat'
  const named = first.axis !== undefined || second.axis !== undefined
  return lonFirst
    ? accept(second.degrees, first.degrees, false)
    : accept(first.degrees, second.degrees, !named)
}

/**
 * Reads a place on earth as people type or paste it: `13.3633, 103.8564`; `13,3633 103,8564`;
 * `13°21'47.9"N 103°51'23.0"E`; degrees with decimal minutes; letters before or behind; digits of
 * any script; a link copied from a map.
 *
 * @param typed any text
 * @returns the point in WGS 84 degrees at six decimals. In the region longitudes are above 90 and
 *   latitudes below 30, so a pair typed the wrong way round is always noticed: it is turned and
 *   flagged. Refusals: empty; not-a-point; one-number; out-of-range; zero-point (0, 0 is what a
 *   phone without a fix reports); short-link (open it and copy the long address); plus-code.
 */
export function parsePoint(typed: string): ParsedPoint {
  const text = plainTyped(spellAngles(typed))
  if (text === '') return { ok: false, reason: 'empty' }
  const link = readMapLink(plainTyped(typed))
  if (link === 'short-link') return { ok: false, reason: 'short-link' }
  if (link) return accept(link.lat, link.lon, true)
  if (plusCode.test(text)) return { ok: false, reason: 'plus-code' }
  const tokens = angleTokens(text)
  const angles = tokens && readAngles(tokens)
  return angles ? fromAngles(angles) : { ok: false, reason: 'not-a-point' }
}
