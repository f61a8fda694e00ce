'use client'
import { useActionState } from 'react'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { type FormState, problemOf, type Typed } from '@/lib/domain/form/form-state'

export type PartField = {
  kind: 'text' | 'paragraph' | 'select' | 'day'
  name: string
  label: string
  hint?: string
  /** Of a select; `empty` is the line that means nothing was chosen. */
  options?: Option[]
  empty?: string
}

export type PartWords = { problem: string; submit: string; pending: string }

/** One small form of an operation's page, or the form of the whole: its fields are data. */
export function PartForm({
  action,
  path,
  hidden,
  fields,
  before,
  main,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The page the form stands on, to come back to. */
  path: string
  hidden: Record<string, string>
  fields: readonly PartField[]
  /** What stands, or was typed before and not sent. */
  before: Typed
  /** The one obvious act of its page. */
  main?: boolean
  words: PartWords
}) {
  const [state, send] = useActionState(action, { problems: [], typed: before })
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ kind, options = [], empty, ...field }) => {
        const shared = {
          ...field,
          error: problemOf(state, field.name),
          defaultValue: state.typed[field.name]?.[0],
        }
        if (kind === 'select')
          return <Select key={field.name} {...shared} options={options} empty={empty} />
        if (kind === 'paragraph') return <Paragraph key={field.name} {...shared} />
        if (kind === 'day') return <DateField key={field.name} {...shared} />
        return <TextField key={field.name} {...shared} exact width="long" />
      })}
      <SubmitButton kind={main ? 'primary' : 'secondary'} pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
