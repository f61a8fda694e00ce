import { publicHandler } from '@/lib/server/entry/handler'
import { seeOther } from '@/lib/server/entry/see-other'
import { signOut } from '@/lib/server/identity/end-session'
import { clearSessionToken, readSessionToken } from '@/lib/server/identity/session-cookie'

/** Signs out. A route, not a server action, so that the answer is a new document and nothing stays in memory. */
export const POST = publicHandler(
  'ends the session that the cookie names; without one it does nothing',
  async () => {
    const token = await readSessionToken()
    if (token) await signOut(token)
    await clearSessionToken()
    return seeOther('/sign-in?out=1')
  },
)
