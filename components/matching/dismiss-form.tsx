'use client'

import { useActionState } from 'react'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'
import type { Choice } from '../ui/choice'
import { ErrorSummary } from '../ui/error-summary'
import { Radios } from '../ui/radios'
import { SubmitButton } from '../ui/submit-button'

/** Says why a match is a false one, or needs nothing more. */
export function DismissForm({
  action,
  path,
  about,
  reasons,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  about: { reference: string; match: string }
  reasons: readonly Choice[]
  words: { problem: string; reason: string; 'reason-hint': string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} noValidate className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      <input type="hidden" name="__reference" value={about.reference} />
      <input type="hidden" name="__match" value={about.match} />
      <Radios
        name="reason"
        label={words.reason}
        hint={words['reason-hint']}
        choices={reasons}
        error={problemOf(state, 'reason')}
        defaultValue={state.typed.reason?.[0]}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
