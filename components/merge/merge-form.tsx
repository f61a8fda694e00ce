'use client'

import { type ReactNode, useActionState } from 'react'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'
import type { Choice } from '../ui/choice'
import { ErrorSummary } from '../ui/error-summary'
import { Paragraph } from '../ui/paragraph'
import { Radios } from '../ui/radios'
import { SubmitButton } from '../ui/submit-button'

/** A kind of which the two dossiers say different things: both beside each other, and whose holds. */
export type KeepChoice = { kind: string; title: string; label: string; both: ReactNode }

/** Chooses what holds where two dossiers differ, says why they are one person, and merges them. */
export function MergeForm({
  action,
  hidden,
  choices,
  sides,
  told,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  choices: readonly KeepChoice[]
  /** The two dossiers, as answers. */
  sides: readonly Choice[]
  /** What will happen. */
  told: ReactNode
  words: { problem: string; reason: string; 'reason-hint': string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} noValidate className="grid min-w-0 gap-8">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map(({ kind, title, label, both }) => (
        <section key={kind} className="grid min-w-0 gap-4">
          <h2 className="text-xl">{title}</h2>
          {both}
          <Radios
            name={`keep.${kind}`}
            label={label}
            choices={sides}
            row
            error={problemOf(state, `keep.${kind}`)}
            defaultValue={state.typed[`keep.${kind}`]?.[0]}
          />
        </section>
      ))}
      {told}
      <div className="grid max-w-prose justify-items-start gap-6">
        <Paragraph
          name="reason"
          label={words.reason}
          hint={words['reason-hint']}
          error={problemOf(state, 'reason')}
          defaultValue={state.typed.reason?.[0]}
        />
        <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
      </div>
    </form>
  )
}
