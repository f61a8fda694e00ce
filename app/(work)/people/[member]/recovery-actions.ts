'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { shownLink } from '@/components/member/link-words'
import { action, formPathField } from '@/lib/server/entry/action'
import { safePath } from '@/lib/server/entry/requested-path'
import {
  approveRecovery,
  requestRecovery,
  withdrawRecovery,
} from '@/lib/server/members/recover-member'

// Used from the page of a colleague, and from the page where a platform administrator sees an agency's administrator:
// the form says where it stands, and the answer leads back there.

const nobody = '00000000-0000-0000-0000-000000000000'
const memberIn = (form: FormData) => z.uuid().safeParse(form.get('member')).data ?? nobody
const back = (form: FormData, done: string) =>
  redirect(`${safePath(form.get(formPathField)?.toString())}?done=${done}`)

async function refused(reason: string) {
  const t = await getTranslations('people.refusal')
  return { problems: [{ field: null, text: t(reason) }], typed: {} }
}

/** Asks for a recovery, which another administrator has to approve. */
export const askRecovery = action('member.recover', async ({ actor, form }) => {
  const asked = await requestRecovery(actor, memberIn(form))
  return asked.ok ? back(form, 'recovery') : refused(asked.reason)
})

/** Approves what another administrator asked for; the link comes back once. */
export const approve = action('member.recover', async ({ actor, form }) => {
  const approved = await approveRecovery(actor, memberIn(form))
  if (!approved.ok) return refused(approved.reason)
  const t = await getTranslations('people.link')
  return { problems: [], typed: {}, more: await shownLink(approved, t('recovered'), actor) }
})

/** Takes a recovery back before it is approved. */
export const withdraw = action('member.recover', async ({ actor, form }) => {
  await withdrawRecovery(actor, memberIn(form))
  return back(form, 'withdrawn')
})
