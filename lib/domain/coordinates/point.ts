/** WGS 84 degrees, six decimals (about 0.1 m). */
export type Point = { lat: number; lon: number }

/** Where compounds are known: Myanmar to the Philippines, Yunnan to Timor. A point outside is possible, and worth a second look. */
export const region = { south: -11, north: 29, west: 92, east: 142 } as const

/** Whether a point lies in the region. */
export function isInRegion({ lat, lon }: Point): boolean {
  return lat >= region.south && lat <= region.north && lon >= region.west && lon <= region.east
}

/** Whether latitude and longitude are within ±90 and ±180 degrees. */
export function isOnEarth({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
}

/** The point at six decimals, without negative zero. */
export function roundPoint({ lat, lon }: Point): Point {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6 + 0
  return { lat: round(lat), lon: round(lon) }
}
