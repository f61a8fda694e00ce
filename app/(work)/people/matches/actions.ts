'use server'

import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { action } from '@/lib/server/entry/action'
import { nameAgency } from '@/lib/server/matching/name-agency'

/** Lets one's agency be named to others that are active on one of its people, or not. */
export const keepNamed = action('match.name', async ({ actor, form }) => {
  const kept = await nameAgency(actor, form.get('named') === 'yes')
  if (kept.ok) redirect('/people/matches?done=1')
  const t = await getTranslations('refusal')
  return { problems: [{ field: null, text: t('not-allowed') }], typed: {} }
})
