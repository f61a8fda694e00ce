'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { formFields } from '@/lib/domain/form/form-fields'
import { isUuid } from '@/lib/domain/section/section-path'
import { action } from '@/lib/server/entry/action'
import { liftCap } from '@/lib/server/limits/cap-reached'

/** Lets somebody whom a daily limit stopped go on. */
export const lift = action('cap.lift', async ({ actor, form }) => {
  const { __cap: id } = formFields(form, ['__cap'])
  if (isUuid(id) && (await liftCap(actor, id)).ok) redirect('/overrides')
  const t = await getTranslations('overrides')
  return { problems: [{ field: null, text: t('refusal') }], typed: {} }
})
