import 'server-only'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const longestText = 4096
const longestBytes = 1024
const longestList = 256

/**
 * Turns what a metadata reader gives into JSON that can be kept: bytes as base64, times as ISO 8601,
 * numbers that are none as null, and everything cut to a sane length. The original keeps the rest.
 */
export function plainJson(value: unknown, depth = 0): Json {
  if (value === null || value === undefined || depth > 4) return null
  if (typeof value === 'string')
    return value.toWellFormed().replaceAll('\0', '').slice(0, longestText)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (value instanceof Uint8Array) {
    return Buffer.from(value.subarray(0, longestBytes)).toString('base64')
  }
  if (Array.isArray(value))
    return value.slice(0, longestList).map((item) => plainJson(item, depth + 1))
  if (typeof value !== 'object') return null
  const entries = Object.entries(value).slice(0, longestList)
  return Object.fromEntries(entries.map(([key, item]) => [key, plainJson(item, depth + 1)]))
}
