import 'server-only'
import type { Exif } from 'exif-reader'

/** Where a camera says it was: WGS 84 degrees with six decimals, metres, UTC. */
export type PhotoPosition = {
  lat: number
  lon: number
  altitude?: number
  /** The camera's own estimate of its error, in metres. */
  accuracy?: number
  /** ISO 8601, UTC, of the satellite fix. */
  fixedAt?: string
}

/** The position in an EXIF GPS block; undefined when there is none or it is nowhere on earth. */
export function positionOf(gps: NonNullable<Exif['GPSInfo']>): PhotoPosition | undefined {
  const lat = degrees(gps.GPSLatitude, gps.GPSLatitudeRef, 'S')
  const lon = degrees(gps.GPSLongitude, gps.GPSLongitudeRef, 'W')
  if (lat === undefined || lon === undefined) return undefined
  // Telephones without a fix write zeros.
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0)) return undefined
  const altitude = metres(gps.GPSAltitude)
  const accuracy = metres(gps.GPSHPositioningError)
  const fixedAt = fixTime(gps.GPSDateStamp, gps.GPSTimeStamp)
  return {
    lat,
    lon,
    ...(altitude !== undefined && { altitude }),
    ...(accuracy !== undefined && { accuracy }),
    ...(fixedAt && { fixedAt }),
  }
}

function degrees(value: unknown, reference: unknown, negative: string): number | undefined {
  const parts: unknown[] = Array.isArray(value) ? value : []
  const [whole = NaN, minutes = 0, seconds = 0] = parts.map(Number)
  const angle = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(angle)) return undefined
  const sign = String(reference).startsWith(negative) ? -1 : 1
  return Math.round(sign * angle * 1e6) / 1e6
}

function metres(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.round(value * 10) / 10
    : undefined
}

function fixTime(date: unknown, time: unknown): string | undefined {
  if (typeof date !== 'string' || !Array.isArray(time)) return undefined
  const day = date.replace(/\0/g, '').replaceAll(':', '-')
  const clock = time.map((part) => String(Math.floor(Number(part))).padStart(2, '0')).join(':')
  const text = `${day}T${clock}Z`
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined
}
