'use client'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'

/** Refusing a request, with the words that the agency that asked reads. */
export function RequestAnswer({
  action,
  request,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  request: string
  words: { problem: string; label: string; hint: string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} noValidate className="grid justify-items-start gap-4">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={`/inbox/requests/${request}`} />
      <input type="hidden" name="__request" value={request} />
      <Paragraph
        name="words"
        rows={3}
        label={words.label}
        hint={words.hint}
        error={problemOf(state, 'words')}
        defaultValue={state.typed.words?.[0]}
      />
      <SubmitButton kind="secondary" pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
