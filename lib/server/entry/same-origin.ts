import 'server-only'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something: it must come from a page of this very origin. Browsers send `Origin` with
 * every POST; a mutation without one is refused.
 */
export function sameOrigin(request: Request): boolean {
  if (reading.has(request.method)) return true
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  if (!origin || !host) return false
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
