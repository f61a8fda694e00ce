import { publicHandler } from '@/lib/server/entry/handler'
import { safePath } from '@/lib/server/entry/requested-path'
import { seeOther } from '@/lib/server/entry/see-other'
import { lockSession } from '@/lib/server/identity/end-session'
import { readSessionToken } from '@/lib/server/identity/session-cookie'

/**
 * Locks the session of this browser. A route, not a server action, so that the answer is a new document: nothing of
 * the pages before stays in the browser's memory. The cookie stays, for late typing to be kept as a draft.
 */
export const POST = publicHandler(
  'ends the session that the cookie names, whatever is left of it; without one it does nothing',
  async (request) => {
    const token = await readSessionToken()
    if (token) await lockSession(token)
    const next = safePath((await request.formData()).get('next')?.toString())
    return seeOther(`/sign-in?locked=1&next=${encodeURIComponent(next)}`)
  },
)
