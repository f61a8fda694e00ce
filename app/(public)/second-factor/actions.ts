'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { waitWords } from '@/components/identity/wait-words'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { publicAction } from '@/lib/server/entry/action'
import { safePath } from '@/lib/server/entry/requested-path'
import { admitSession } from '@/lib/server/identity/admit-session'
import { checkFirstCode, finishEnrolment } from '@/lib/server/identity/enrol'
import { type CodeRefusal, giveCode, giveRecoveryCode } from '@/lib/server/identity/give-code'
import { readSessionToken } from '@/lib/server/identity/session-cookie'

const reason = 'the second step of signing in; the half-way session of the cookie decides'

const nextOf = (form: FormData) => safePath(form.get('next')?.toString())

async function refused(
  form: FormData,
  refusal: CodeRefusal,
  kind: 'code' | 'recovery',
): Promise<FormState> {
  if (refusal.reason === 'signed-out')
    redirect(`/sign-in?late=1&next=${encodeURIComponent(nextOf(form))}`)
  const t = await getTranslations('signIn')
  const text =
    refusal.reason === 'too-fast'
      ? await waitWords(refusal.seconds)
      : t(`problem.${kind}.${refusal.reason}`)
  return { problems: [{ field: 'one-time-code', text }], typed: typedOf(form) }
}

/** The second factor: a code of the authenticator, or (`kind` is `recovery`) a recovery code. */
export const giveFactor = publicAction(reason, async (form) => {
  const token = (await readSessionToken()) ?? ''
  const typed = String(form.get('one-time-code') ?? '')
  const recovery = form.get('kind') === 'recovery'
  const given = recovery
    ? await giveRecoveryCode(token, typed)
    : await giveCode(token, typed, Date.now())
  if (!given.ok) return refused(form, given, recovery ? 'recovery' : 'code')
  await admitSession(given)
  redirect(recovery ? '/account/authenticator?recovered=1' : nextOf(form))
})

/** Setting up the second factor: the first code, and then the word that the recovery codes are kept. */
export const enrol = publicAction(reason, async (form) => {
  const token = (await readSessionToken()) ?? ''
  const kept = form.get('kept')?.toString()
  if (!kept) {
    const checked = await checkFirstCode(token, String(form.get('one-time-code') ?? ''), Date.now())
    if (!checked.ok) return refused(form, checked, 'code')
    const { codes, kept: note } = checked
    return { problems: [], typed: {}, more: { codes, kept: note } }
  }
  const finished = await finishEnrolment(token, kept, form.get('confirmed') === 'yes')
  if (finished.ok) {
    await admitSession(finished)
    redirect(nextOf(form))
  }
  if (finished.reason === 'signed-out') return refused(form, finished, 'code')
  const text = (await getTranslations('signIn'))('problem.confirmed.missing')
  const { codes, kept: note } = finished
  return { problems: [{ field: 'confirmed', text }], typed: {}, more: { codes, kept: note } }
})
