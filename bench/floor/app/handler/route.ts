export const dynamic = 'force-dynamic'

/** The floor of a route handler: nothing. */
export function GET() {
  return new Response('empty')
}
