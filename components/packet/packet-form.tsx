'use client'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState, Typed } from '@/lib/domain/form/form-state'
import { PacketFieldControl } from './packet-field-control'
import type { PacketField } from './packet-fields'

/** A form of a packet: its questions, in order, and one button that names the act. */
export function PacketForm({
  action,
  hidden,
  before,
  fields,
  kind,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  /** What is filled in: what was typed before and not sent, or what is kept already. */
  before: Typed
  fields: readonly PacketField[]
  kind?: 'primary' | 'warning'
  words: { problem: string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, { problems: [], typed: before })
  return (
    <form action={send} noValidate className="grid min-w-0 gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field, at) => (
        <PacketFieldControl key={at} field={field} state={state} />
      ))}
      <div>
        <SubmitButton kind={kind} pending={words.pending}>
          {words.submit}
        </SubmitButton>
      </div>
    </form>
  )
}
