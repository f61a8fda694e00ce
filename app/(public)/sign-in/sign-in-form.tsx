'use client'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { signIn } from './actions'

type Words = {
  problem: string
  email: string
  password: string
  show: string
  hide: string
  submit: string
  pending: string
}

/** E-mail address and password. Works before hydration; the address comes back, the password does not. */
export function SignInForm({ next, words }: { next: string; words: Words }) {
  const [state, send] = useActionState(signIn, emptyForm)
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        exact
        autoComplete="username"
        label={words.email}
        error={problemOf(state, 'email')}
        defaultValue={state.typed.email?.[0]}
      />
      <PasswordField
        name="password"
        autoComplete="current-password"
        label={words.password}
        error={problemOf(state, 'password')}
        words={words}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
