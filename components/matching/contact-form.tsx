'use client'

import { useActionState } from 'react'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'
import { ErrorSummary } from '../ui/error-summary'
import { Paragraph } from '../ui/paragraph'
import { type Option, Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'

type Words = {
  problem: string
  purpose: string
  choose: string
  message: string
  'message-hint': string
  submit: string
  pending: string
}

/** Asks the unknown other side of a match to get in touch. */
export function ContactForm({
  action,
  path,
  about,
  purposes,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  about: { reference: string; match: string }
  purposes: readonly Option[]
  words: Words
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} noValidate className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      <input type="hidden" name="__reference" value={about.reference} />
      <input type="hidden" name="__match" value={about.match} />
      <Select
        name="purpose"
        label={words.purpose}
        options={purposes}
        empty={words.choose}
        error={problemOf(state, 'purpose')}
        defaultValue={state.typed.purpose?.[0]}
      />
      <Paragraph
        name="message"
        label={words.message}
        hint={words['message-hint']}
        error={problemOf(state, 'message')}
        defaultValue={state.typed.message?.[0]}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
