'use client'
import { useActionState } from 'react'
import { emptyForm } from '@/lib/domain/form/form-state'
import type { ButtonLook } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './use-sent-form'

/** A form of one button: an act that needs nothing but to be confirmed. */
export function ActForm({
  action,
  fields,
  kind,
  words,
}: {
  action: FormAction
  /** Hidden fields by name. */
  fields: Readonly<Record<string, string>>
  kind?: ButtonLook['kind']
  words: { problem: string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} className="grid justify-items-start gap-4">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
