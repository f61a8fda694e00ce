'use client'
import { useActionState } from 'react'
import { Checkboxes } from '@/components/ui/checkboxes'
import type { Choice } from '@/components/ui/choice'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormState, problemOf, type Typed } from '@/lib/domain/form/form-state'

type Field = 'purpose' | 'basis' | 'way' | 'obtainedOn' | 'recipient' | 'sections'
type Words = Record<
  | Field
  | 'problem'
  | 'submit'
  | 'pending'
  | 'choose'
  | 'anybody'
  | 'purpose-hint'
  | 'obtainedOn-hint'
  | 'sections-hint',
  string
>

/** Who agreed to the sharing of what, for what, with whom. */
export function ConsentForm({
  action,
  path,
  reference,
  id,
  before,
  choices,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  reference: string
  id: string
  /** What was typed before and not sent. */
  before: Typed
  choices: Record<Exclude<Field, 'obtainedOn'>, readonly Choice[]>
  words: Words
}) {
  const [state, send] = useActionState(action, { problems: [], typed: before })
  const field = (name: Field) => ({
    name,
    label: words[name],
    error: problemOf(state, name),
    defaultValue: state.typed[name]?.[0],
  })
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      <input type="hidden" name="__reference" value={reference} />
      <input type="hidden" name="__id" value={id} />
      <Select
        {...field('purpose')}
        hint={words['purpose-hint']}
        options={choices.purpose}
        empty={words.choose}
      />
      <Radios {...field('basis')} choices={choices.basis} />
      <Radios {...field('way')} choices={choices.way} />
      <DateField {...field('obtainedOn')} hint={words['obtainedOn-hint']} />
      <Select {...field('recipient')} options={choices.recipient} empty={words.anybody} />
      <Checkboxes
        {...field('sections')}
        hint={words['sections-hint']}
        choices={choices.sections}
        defaultValue={state.typed.sections}
        columns
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
