'use client'
import { useActionState } from 'react'
import { CodeField } from '@/components/ui/code-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { giveFactor } from './actions'

export type CodeWords = {
  problem: string
  label: string
  hint: string
  submit: string
  pending: string
}

/** The code of the authenticator app, or a recovery code instead. */
export function CodeForm({
  kind,
  next,
  words,
}: {
  kind: 'code' | 'recovery'
  next: string
  words: CodeWords
}) {
  const [state, send] = useActionState(giveFactor, emptyForm)
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="kind" value={kind} />
      <CodeField
        name="one-time-code"
        letters={kind === 'recovery'}
        label={words.label}
        hint={words.hint}
        error={problemOf(state, 'one-time-code')}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
