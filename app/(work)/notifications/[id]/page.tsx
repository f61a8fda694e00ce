import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { seeNotification } from '@/lib/server/notifications/see'

export const generateMetadata = title('notification.keep', async () =>
  (await getTranslations('notifications'))('title'),
)

/** Marks one notification as read and leads to where it is dealt with. */
export default page('notification.keep', async ({ actor, params }) => {
  const id = z.uuid().safeParse(params.id)
  const path = id.success ? await seeNotification(actor, id.data) : null
  if (!path) notFound()
  redirect(path)
})
