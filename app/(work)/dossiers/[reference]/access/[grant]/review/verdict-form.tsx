'use client'
import { useActionState } from 'react'
import type { Choice } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'

/** What the owner makes of a broken glass. */
export function VerdictForm({
  action,
  reference,
  grant,
  choices,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  reference: string
  grant: string
  choices: readonly Choice[]
  words: { problem: string; label: string; hint: string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={`/dossiers/${reference}/access/${grant}/review`} />
      <input type="hidden" name="__reference" value={reference} />
      <input type="hidden" name="__grant" value={grant} />
      <Radios
        name="verdict"
        label={words.label}
        hint={words.hint}
        choices={choices}
        defaultValue={state.typed.verdict?.[0]}
        error={problemOf(state, 'verdict')}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
