'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormState } from '@/lib/domain/form/form-state'

type Words = { problem: string; label: string; nobody: string; submit: string; pending: string }

/** Who has the dossier in hand from now on. */
export function AssignForm({
  action,
  reference,
  seen,
  members,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  reference: string
  /** Who had it when this form was shown. */
  seen: string
  members: readonly { id: string; name: string }[]
  words: Words
}) {
  const [state, submit] = useActionState(action, emptyForm)
  return (
    <form action={submit} className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={`/dossiers/${reference}/assign`} />
      <input type="hidden" name="__reference" value={reference} />
      <input type="hidden" name="__seen" value={seen} />
      <Select
        name="member"
        label={words.label}
        options={members.map(({ id, name }) => ({ value: id, text: name }))}
        empty={words.nobody}
        defaultValue={state.typed.member?.[0] ?? seen}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
