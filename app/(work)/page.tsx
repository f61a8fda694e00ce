import { redirect } from 'next/navigation'
import { homeFor } from '@/lib/domain/access/navigation'
import { page } from '@/lib/server/entry/page'

/** The front door of the application: on to the place of one's work. */
export default page('account.keep', async ({ actor }) => redirect(homeFor(actor.roles)))
