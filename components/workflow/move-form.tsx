'use client'
import { useActionState } from 'react'
import type { FormState, Typed } from '@/lib/domain/form/form-state'
import { FieldControl } from '../record/field-control'
import type { FieldModel, FormModel } from '../record/form-model'
import type { FieldWords } from '../record/form-words'
import { ErrorSummary } from '../ui/error-summary'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { ReasonList } from './reason-list'

/** What a refused move shows beside its problems. */
export type MoveMore = { reasons?: readonly { text: string; href?: string }[] }

/** When and why a case is moved, and what its way asks beside. */
export function MoveForm({
  action,
  hidden,
  fields,
  lists,
  before,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** What the form carries: which dossier, which way, the version it was shown with. */
  hidden: Readonly<Record<string, string>>
  fields: readonly FieldModel[]
  lists: FormModel['lists']
  /** What was typed before and not sent, else what is likely. */
  before: Typed
  words: { problem: string; missing: string; submit: string; pending: string; field: FieldWords }
}) {
  const [state, send] = useActionState(action, { problems: [], typed: before } as FormState)
  const { reasons = [] } = (state.more ?? {}) as MoveMore
  const now = { lists, typed: state.typed, problems: state.problems, files: [], words: words.field }
  return (
    <form action={send} noValidate className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {reasons.length > 0 && (
        <Notice tone="warning" title={words.missing}>
          <ReasonList label={words.missing} reasons={reasons} />
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <FieldControl key={field.key} field={field} now={now} />
      ))}
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
