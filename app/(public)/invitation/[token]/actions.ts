'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { formFields } from '@/lib/domain/form/form-fields'
import { publicAction } from '@/lib/server/entry/action'
import { acceptInvitation } from '@/lib/server/identity/invitation'
import { writeSessionToken } from '@/lib/server/identity/session-cookie'
import { visitor } from '@/lib/server/identity/visitor'

/** Accepts an invitation with a password; setting up the second factor follows. */
export const accept = publicAction(
  'a new member has no account yet; the token of the link decides',
  async (form) => {
    const fields = formFields(form, ['__token', 'password', 'again'])
    const accepted = await acceptInvitation(fields.__token, fields, await visitor())
    if (accepted.ok) {
      await writeSessionToken(accepted.token)
      redirect('/second-factor')
    }
    if (accepted.reason === 'gone') {
      const t = await getTranslations('signIn.invitation')
      return { problems: [{ field: null, text: t('gone-why') }], typed: {} }
    }
    const t = await getTranslations('account.password.fault')
    const problems = accepted.faults.map(({ field, fault }) => ({ field, text: t(fault) }))
    return { problems, typed: {} }
  },
)
