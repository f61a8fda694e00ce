import { type NextRequest, NextResponse } from 'next/server'

/**
 * Headers for every page: a content security policy with a fresh nonce, and the path for the sign-in page to come
 * back to. It decides nothing about who may see what; each entry point does that itself.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID())
  const development = process.env.NODE_ENV === 'development'
  const isScreen = !request.nextUrl.pathname.startsWith('/api/')
  const screen = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; ')
  // What a handler sends is data; opened as a page of its own it can do nothing.
  const policy = isScreen ? screen : "sandbox; default-src 'none'; frame-ancestors 'none'"
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-homeward-path', request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  // Nothing leaves for another origin. Not no-referrer: with it, browsers send `Origin: null` from a form without script,
  // and the origin check of server actions refuses.
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('x-frame-options', 'DENY')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  response.headers.set('cross-origin-resource-policy', 'same-origin')
  response.headers.set(
    'permissions-policy',
    'camera=(self), geolocation=(self), microphone=(), interest-cohort=()',
  )
  response.headers.set('cache-control', 'no-store')
  if (
    request.nextUrl.protocol === 'https:' ||
    request.headers.get('x-forwarded-proto') === 'https'
  ) {
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains')
  }
  return response
}

export const config = { matcher: ['/((?!_next/static/|favicon.ico).*)'] }
