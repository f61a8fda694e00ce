'use client'
import { useActionState } from 'react'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'
import { ErrorSummary } from '../ui/error-summary'
import { Paragraph } from '../ui/paragraph'
import { SubmitButton } from '../ui/submit-button'

/** Refusing what somebody asked for, with the reason that they read. */
export function RefusalForm({
  action,
  id,
  path,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  id: string
  path: string
  words: { problem: string; reason: string; hint: string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} noValidate className="grid justify-items-start gap-4">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      <input type="hidden" name="__move" value={id} />
      <Paragraph
        name="reason"
        rows={3}
        label={words.reason}
        hint={words.hint}
        error={problemOf(state, 'reason')}
        defaultValue={state.typed.reason?.[0]}
      />
      <SubmitButton kind="secondary" pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
