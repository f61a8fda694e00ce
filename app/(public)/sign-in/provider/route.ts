import { publicHandler } from '@/lib/server/entry/handler'
import { safePath } from '@/lib/server/entry/requested-path'
import { seeOther } from '@/lib/server/entry/see-other'
import { beginProvider } from '@/lib/server/identity/provider'
import { providerOffered } from '@/lib/server/identity/provider-offered'

/** The way to the organisation's own sign-in page. A link and not a form: a form may not lead to another site here. */
export const GET = publicHandler('whoever signs in is not signed in yet', async (request) => {
  if (!providerOffered()) return seeOther('/sign-in')
  const next = new URL(request.url).searchParams.get('next')
  return beginProvider(safePath(next))
})
