'use client'
import { useActionState } from 'react'
import { NewPasswordFields, type NewPasswordWords } from '@/components/identity/new-password-fields'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/domain/form/form-state'
import { accept } from './actions'

type Words = NewPasswordWords & { problem: string; submit: string; pending: string }

/** The first password of a new member. */
export function InvitationForm({
  token,
  email,
  words,
}: {
  token: string
  email: string
  words: Words
}) {
  const [state, send] = useActionState(accept, emptyForm)
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__token" value={token} />
      <input hidden readOnly autoComplete="username" value={email} />
      <NewPasswordFields state={state} words={words} />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
