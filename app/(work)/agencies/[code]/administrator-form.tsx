'use client'
import { useActionState } from 'react'
import { LinkOnce, type LinkWords, type ShownLink } from '@/components/member/link-once'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { inviteAdministrator } from './actions'

type Words = {
  problem: string
  name: string
  email: string
  submit: string
  pending: string
  link: LinkWords
}

/** A further administrator of an agency; then the invitation link. */
export function AdministratorForm({
  agency,
  words,
}: {
  agency: { id: string; code: string }
  words: Words
}) {
  const [state, send] = useActionState(inviteAdministrator, emptyForm)
  const shown = state.more as ShownLink | undefined
  const now = (name: string) => state.typed[name]?.[0]
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {shown && <LinkOnce key={shown.link} shown={shown} words={words.link} />}
      <input type="hidden" name="__form" value={`/agencies/${agency.code}`} />
      <input type="hidden" name="agency" value={agency.id} />
      <TextField
        name="name"
        exact
        label={words.name}
        error={problemOf(state, 'name')}
        defaultValue={now('name')}
      />
      <TextField
        name="email"
        type="email"
        exact
        label={words.email}
        error={problemOf(state, 'email')}
        defaultValue={now('email')}
      />
      <SubmitButton kind="secondary" pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
