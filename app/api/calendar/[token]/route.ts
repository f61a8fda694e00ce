import { publicHandler } from '@/lib/server/entry/handler'
import { visitor } from '@/lib/server/identity/visitor'
import { claimUse } from '@/lib/server/limits/claim-use'
import { readCalendar } from '@/lib/server/tasks/calendar-feed'

const headers = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' }

/** One person's tasks for their calendar: references, codes and times. An address that is nobody's is not found. */
export const GET = publicHandler(
  'a calendar cannot sign in: the address itself is the secret, and what it gives names nobody',
  async (request) => {
    const { address } = await visitor()
    const claimed = await claimUse('calendar', address)
    if (!claimed.ok) {
      const wait = { ...headers, 'retry-after': String(claimed.seconds) }
      return new Response('429', { status: 429, headers: wait })
    }
    const token = new URL(request.url).pathname.split('/').at(-1) ?? ''
    const calendar = /^[\w-]{43}$/.test(token) ? await readCalendar(token) : null
    if (!calendar) return new Response('404', { status: 404, headers })
    return new Response(calendar, {
      headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' },
    })
  },
)
