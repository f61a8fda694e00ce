'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action } from '@/lib/server/entry/action'
import { seeAllNotifications } from '@/lib/server/notifications/see'

/** Marks everything as read that was there when the list was shown. */
export const seeAll = action('notification.keep', async ({ actor, form }) => {
  const newest = z.uuid().safeParse(form.get('newest'))
  if (newest.success) await seeAllNotifications(actor, newest.data)
  // The bell stands in the frame around every page.
  revalidatePath('/', 'layout')
  redirect('/notifications?done=all')
})
