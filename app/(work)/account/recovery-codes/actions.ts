'use server'
import { passwordRefusal } from '@/components/identity/password-refusal'
import { action } from '@/lib/server/entry/action'
import { renewRecoveryCodes } from '@/lib/server/identity/renew-recovery-codes'

/** Makes recovery codes anew, after the password; they come back once, in the answer. */
export const renewCodes = action('account.keep', async ({ actor, form }) => {
  const renewed = await renewRecoveryCodes(actor, String(form.get('current-password') ?? ''))
  return renewed.ok
    ? { problems: [], typed: {}, more: { codes: renewed.codes } }
    : { problems: [await passwordRefusal(renewed)], typed: {} }
})
