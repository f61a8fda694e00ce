import type { Point } from '@/lib/domain/coordinates/point'

const metresADegree = 111_195
const corners = 48

/**
 * The circle of a radius around a point, as a ring of positions.
 *
 * @param radius metres, small beside the earth
 */
export function ringAround({ lat, lon }: Point, radius: number): [number, number][] {
  const north = radius / metresADegree
  const east = north / Math.cos((lat * Math.PI) / 180)
  return Array.from({ length: corners + 1 }, (_, at) => {
    const turn = (2 * Math.PI * (at % corners)) / corners
    return [lon + east * Math.cos(turn), lat + north * Math.sin(turn)]
  })
}
