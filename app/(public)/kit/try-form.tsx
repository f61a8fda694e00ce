'use client'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { emptyForm } from '@/lib/domain/form/form-state'
import { tryForm } from './actions'

type Words = { problem: string; name: string; hint: string; send: string; sending: string }

/** A whole form: refused when empty, thanked otherwise, the same with and without script. */
export function TryForm({ words }: { words: Words }) {
  const [state, send] = useActionState(tryForm, emptyForm)
  const problem = state.problems.find(({ field }) => field === 'try-name')
  return (
    <form action={send} noValidate className="grid justify-items-start gap-4">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {state.done && (
        <Notice live tone="success">
          {state.done}
        </Notice>
      )}
      <TextField
        name="try-name"
        exact
        label={words.name}
        hint={words.hint}
        error={problem?.text}
        defaultValue={state.typed['try-name']?.[0]}
      />
      <SubmitButton pending={words.sending}>{words.send}</SubmitButton>
    </form>
  )
}
