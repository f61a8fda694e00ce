import { publicHandler } from '@/lib/server/entry/handler'
import { seeOther } from '@/lib/server/entry/see-other'
import { endProvider } from '@/lib/server/identity/provider'
import { providerOffered } from '@/lib/server/identity/provider-offered'

/** Where the organisation's identity provider sends people back to: `/api/auth/callback/provider`, and nothing else. */
export const GET = publicHandler(
  'whoever comes back from their organisation is not signed in yet',
  async (request) => {
    const { pathname } = new URL(request.url)
    if (!providerOffered()) return seeOther('/sign-in')
    // Every other address of next-auth, its error page among them, means that it did not work.
    if (pathname !== '/api/auth/callback/provider') return seeOther('/sign-in?provider=1')
    return endProvider(request)
  },
)
