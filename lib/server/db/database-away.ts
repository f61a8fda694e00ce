import 'server-only'
import { driverCode } from './driver-code'

const awayCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '53300',
  '55000',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
])

/**
 * Whether an error means that the database cannot be reached just now, rather than a bug of ours: the one kind of
 * failure a person is told to try again after, with everything typed kept.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = driverCode(at) ?? (at as { code?: unknown }).code
    if (typeof code === 'string' && awayCodes.has(code)) return true
    if (
      /terminat|ECONNREFUSED|Can't reach database|DatabaseNotReachable|Connection (?:closed|ended)|when trying to connect|not queryable/i.test(
        at.message,
      )
    )
      return true
  }
  return false
}
