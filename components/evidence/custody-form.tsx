'use client'
import { useActionState } from 'react'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'
import type { Choice } from '../ui/choice'
import { ErrorSummary } from '../ui/error-summary'
import { MomentField } from '../ui/moment-field'
import { Paragraph } from '../ui/paragraph'
import { Radios } from '../ui/radios'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

/** What was done with a piece outside the application: to or from whom, when and why. */
export function CustodyForm({
  action,
  path,
  about,
  steps,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  about: Readonly<Record<string, string>>
  steps: readonly Choice[]
  words: Record<
    | 'problem'
    | 'step'
    | 'at'
    | 'date'
    | 'time'
    | 'zone'
    | 'whom'
    | 'whom-hint'
    | 'note'
    | 'note-hint'
    | 'optional'
    | 'submit'
    | 'pending',
    string
  >
}) {
  const [state, send] = useActionState(action, emptyForm)
  const typed = (name: string) => state.typed[name]?.[0]
  return (
    <form action={send} noValidate className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Radios
        name="step"
        label={words.step}
        choices={steps}
        error={problemOf(state, 'step')}
        defaultValue={typed('step')}
      />
      <MomentField
        name="at"
        label={words.at}
        dateLabel={words.date}
        timeLabel={words.time}
        zone={words.zone}
        date={typed('at.date')}
        time={typed('at.time')}
        errors={{ date: problemOf(state, 'at.date'), time: problemOf(state, 'at.time') }}
      />
      <TextField
        name="whom"
        label={words.whom}
        hint={words['whom-hint']}
        exact
        error={problemOf(state, 'whom')}
        defaultValue={typed('whom')}
      />
      <Paragraph
        name="note"
        label={words.note}
        hint={words['note-hint']}
        optional={words.optional}
        rows={3}
        error={problemOf(state, 'note')}
        defaultValue={typed('note')}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
