'use client'
import { useActionState } from 'react'
import { Checkboxes } from '@/components/ui/checkboxes'
import type { Choice } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { problemOf, type Typed } from '@/lib/domain/form/form-state'
import { ask } from './actions'

type Words = {
  problem: string
  reference: string
  'reference-hint': string
  sections: string
  'sections-hint': string
  purpose: string
  choose: string
  message: string
  'message-hint': string
  submit: string
  pending: string
}

/** Which dossier, what of it, what for, and a message to whoever owns it. */
export function RequestForm({
  id,
  before,
  sections,
  purposes,
  words,
}: {
  id: string
  /** What was typed before and not sent, or came with the link. */
  before: Typed
  sections: Choice[]
  purposes: Option[]
  words: Words
}) {
  const [state, send] = useActionState(ask, { problems: [], typed: before })
  const { typed } = state
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/dossiers/request" />
      <input type="hidden" name="__id" value={id} />
      <TextField
        name="reference"
        exact
        width="short"
        label={words.reference}
        hint={words['reference-hint']}
        error={problemOf(state, 'reference')}
        defaultValue={typed.reference?.[0]}
      />
      <Checkboxes
        name="sections"
        columns
        label={words.sections}
        hint={words['sections-hint']}
        choices={sections}
        defaultValue={typed.sections}
        error={problemOf(state, 'sections')}
      />
      <Select
        name="purpose"
        label={words.purpose}
        options={purposes}
        empty={words.choose}
        defaultValue={typed.purpose?.[0]}
        error={problemOf(state, 'purpose')}
      />
      <Paragraph
        name="message"
        rows={4}
        label={words.message}
        hint={words['message-hint']}
        error={problemOf(state, 'message')}
        defaultValue={typed.message?.[0]}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
