'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { waitWords } from '@/components/identity/wait-words'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { SignInInput } from '@/lib/domain/identity/sign-in-input'
import { publicAction } from '@/lib/server/entry/action'
import { safePath } from '@/lib/server/entry/requested-path'
import { givePassword } from '@/lib/server/identity/give-password'
import { knownDevice } from '@/lib/server/identity/known-device'
import { writeSessionToken } from '@/lib/server/identity/session-cookie'
import { visitor } from '@/lib/server/identity/visitor'

/** The first step of signing in; the second follows on a page of its own. */
export const signIn = publicAction('whoever signs in is not signed in yet', async (form) => {
  const t = await getTranslations('signIn')
  const typed = typedOf(form)
  const input = SignInInput.safeParse(formFields(form, ['email', 'password']))
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) => ({
      field,
      text: t(`problem.${field}.${fault}`),
    }))
    return { problems, typed }
  }
  const device = await knownDevice(input.data.email)
  const given = await givePassword(input.data, await visitor(), device)
  if (given.ok) {
    await writeSessionToken(given.token)
    const next = safePath(form.get('next')?.toString())
    redirect(`/second-factor?next=${encodeURIComponent(next)}`)
  }
  const text = given.reason === 'wrong' ? t('wrong') : await waitWords(given.seconds)
  return { problems: [{ field: 'email', text }], typed }
})
