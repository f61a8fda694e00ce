import type { Point } from '../coordinates/point'

/** A marked place: where, how sure, and what it is in the list beside the map. */
export type MapPoint = Point & {
  /** The step of the person's way; the number in the list. */
  number: number
  /** Metres around it in which the person may be. */
  radius?: number
  /** It counts for where the person is; otherwise it is overtaken, doubtful or was not true. */
  standing: 'counts' | 'past' | 'void'
}

/** West, south, east, north; WGS 84 degrees. */
export type Box = readonly [number, number, number, number]

/** Degrees: a border town and what lies around it, so that one point alone can be told where it is. */
const smallest = 1.6

/**
 * What a map must show to show all points with what lies around them.
 *
 * @param points at least one
 */
export function viewOf(points: readonly Point[]): Box {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)]
  const span = (all: readonly number[]): [number, number] => {
    const [from, to] = [Math.min(...all), Math.max(...all)]
    const margin = Math.max((to - from) * 0.15, (smallest - (to - from)) / 2, 0)
    return [from - margin, to + margin]
  }
  const [[south, north], [west, east]] = [span(lats), span(lons)]
  return [west, Math.max(-85, south), east, Math.min(85, north)]
}

/** Whether two boxes have anything in common. */
export const meets = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** The smallest box around some positions of longitude and latitude. */
export function boxOf(positions: readonly (readonly number[])[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
