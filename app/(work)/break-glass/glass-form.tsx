'use client'
import { useActionState } from 'react'
import type { Choice } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { type FormState, problemOf, type Typed } from '@/lib/domain/form/form-state'

/** Which dossier, why it cannot wait, and for how long. */
export function GlassForm({
  action,
  before,
  minutes,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  before: Typed
  minutes: readonly Choice[]
  words: Record<
    | 'problem'
    | 'reference'
    | 'reference-hint'
    | 'reason'
    | 'reason-hint'
    | 'minutes'
    | 'submit'
    | 'pending',
    string
  >
}) {
  const [state, send] = useActionState(action, { problems: [], typed: before })
  const field = (name: 'reference' | 'reason' | 'minutes') => ({
    name,
    label: words[name],
    error: problemOf(state, name),
    defaultValue: state.typed[name]?.[0],
  })
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/break-glass" />
      <TextField {...field('reference')} exact hint={words['reference-hint']} />
      <Paragraph {...field('reason')} hint={words['reason-hint']} />
      <Radios {...field('minutes')} choices={minutes} row />
      <SubmitButton kind="warning" pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
