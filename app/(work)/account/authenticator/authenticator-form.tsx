'use client'
import { useActionState } from 'react'
import { AuthenticatorSetup, type SetupWords } from '@/components/identity/authenticator-setup'
import { CodeField } from '@/components/ui/code-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { changeAuthenticator } from './actions'

type Words = {
  problem: string
  current: string
  show: string
  hide: string
  begin: string
  label: string
  hint: string
  submit: string
  pending: string
  setup: SetupWords
}

type Shown = { secret: string; kept: string; qr: { size: number; path: string } }

/** The password; then the QR code of the new authenticator and its first code. */
export function AuthenticatorForm({ words }: { words: Words }) {
  const [state, send] = useActionState(changeAuthenticator, emptyForm)
  const shown = state.more as Shown | undefined
  return (
    <form action={send} noValidate className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/account/authenticator" />
      {shown ? (
        <>
          <input type="hidden" name="kept" value={shown.kept} />
          <AuthenticatorSetup secret={shown.secret} qr={shown.qr} words={words.setup} />
          <CodeField
            name="one-time-code"
            label={words.label}
            hint={words.hint}
            error={problemOf(state, 'one-time-code')}
          />
        </>
      ) : (
        <PasswordField
          name="current-password"
          autoComplete="current-password"
          label={words.current}
          error={problemOf(state, 'current-password')}
          words={words}
        />
      )}
      <SubmitButton pending={words.pending}>{shown ? words.submit : words.begin}</SubmitButton>
    </form>
  )
}
