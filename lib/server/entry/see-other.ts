import 'server-only'

/** The answer to a form that a route handler took: go and get `path`, a path of this application. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
