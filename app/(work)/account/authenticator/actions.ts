'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { passwordRefusal } from '@/components/identity/password-refusal'
import { waitWords } from '@/components/identity/wait-words'
import { action } from '@/lib/server/entry/action'
import {
  type OfferedSeed,
  offerAuthenticator,
  replaceAuthenticator,
} from '@/lib/server/identity/replace-authenticator'
import { authenticatorUri, qrCode } from '@/lib/server/identity/totp'

const shown = ({ seed, kept }: OfferedSeed, email: string) => ({
  secret: seed,
  kept,
  qr: qrCode(authenticatorUri(seed, email)),
})

/** Changes to another authenticator: first the password, then (`kept`) the first code of the new one. */
export const changeAuthenticator = action('account.keep', async ({ actor, form }) => {
  const kept = form.get('kept')?.toString()
  if (!kept) {
    const offered = await offerAuthenticator(actor, String(form.get('current-password') ?? ''))
    return offered.ok
      ? { problems: [], typed: {}, more: shown(offered, actor.email) }
      : { problems: [await passwordRefusal(offered)], typed: {} }
  }
  const code = String(form.get('one-time-code') ?? '')
  const replaced = await replaceAuthenticator(actor, kept, code, Date.now())
  if (replaced.ok) redirect('/account?done=authenticator')
  const t = await getTranslations('signIn')
  const text =
    replaced.reason === 'too-fast'
      ? await waitWords(replaced.seconds)
      : t(replaced.reason === 'signed-out' ? 'told.late' : `problem.code.${replaced.reason}`)
  return {
    problems: [{ field: 'one-time-code', text }],
    typed: {},
    more: replaced.offered && shown(replaced.offered, actor.email),
  }
})
