'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { passwordRefusal } from '@/components/identity/password-refusal'
import { formFields } from '@/lib/domain/form/form-fields'
import { action } from '@/lib/server/entry/action'
import { changePassword } from '@/lib/server/identity/change-password'

/** Changes one's own password, after the present one. */
export const savePassword = action('account.keep', async ({ actor, form }) => {
  const {
    'current-password': current,
    password,
    again,
  } = formFields(form, ['current-password', 'password', 'again'])
  const changed = await changePassword(actor, { current, password, again })
  if (changed.ok) redirect('/account?done=password')
  if (changed.reason !== 'faults') return { problems: [await passwordRefusal(changed)], typed: {} }
  const t = await getTranslations('account.password.fault')
  const problems = changed.faults.map(({ field, fault }) => ({ field, text: t(fault) }))
  return { problems, typed: {} }
})
