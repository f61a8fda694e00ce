'use client'

import { useActionState } from 'react'
import { emptyForm, type FormState } from '@/lib/domain/form/form-state'
import { Checkbox } from '../ui/checkbox'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'

/** Whether the agency is named to others that are active on one of its people. */
export function NamedForm({
  action,
  named,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  named: boolean
  words: { problem: string; named: string; 'named-hint': string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/people/matches" />
      <Checkbox name="named" text={words.named} hint={words['named-hint']} defaultChecked={named} />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
