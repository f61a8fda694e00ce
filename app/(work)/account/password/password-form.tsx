'use client'
import { useActionState } from 'react'
import { NewPasswordFields, type NewPasswordWords } from '@/components/identity/new-password-fields'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { savePassword } from './actions'

type Words = NewPasswordWords & {
  problem: string
  current: string
  submit: string
  pending: string
}

/** The present password, and a new one twice. Nothing of it is ever shown again. */
export function PasswordForm({ email, words }: { email: string; words: Words }) {
  const [state, send] = useActionState(savePassword, emptyForm)
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/account/password" />
      <input hidden readOnly autoComplete="username" value={email} />
      <PasswordField
        name="current-password"
        autoComplete="current-password"
        label={words.current}
        error={problemOf(state, 'current-password')}
        words={words}
      />
      <NewPasswordFields state={state} words={words} />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
