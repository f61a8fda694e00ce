'use client'
import { useActionState } from 'react'
import { Checkboxes } from '@/components/ui/checkboxes'
import type { Choice } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { saveRoles } from './actions'

/** What a member may do. Carries the version it was made from, so that two administrators do not overwrite another. */
export function RolesForm({
  member,
  choices,
  words,
}: {
  member: { id: string; roles: string[]; version: number }
  choices: Choice[]
  words: { problem: string; roles: string; hint: string; submit: string; pending: string }
}) {
  const [state, send] = useActionState(saveRoles, emptyForm)
  return (
    <form action={send} className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={`/people/${member.id}`} />
      <input type="hidden" name="member" value={member.id} />
      <input type="hidden" name="__version" value={member.version} />
      <Checkboxes
        name="roles"
        label={words.roles}
        hint={words.hint}
        choices={choices}
        defaultValue={state.typed.roles ?? member.roles}
        error={problemOf(state, 'roles')}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
