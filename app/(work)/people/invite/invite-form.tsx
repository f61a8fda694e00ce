'use client'
import { useActionState } from 'react'
import { LinkOnce, type LinkWords, type ShownLink } from '@/components/member/link-once'
import { Checkboxes } from '@/components/ui/checkboxes'
import type { Choice } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { problemOf, type Typed } from '@/lib/domain/form/form-state'
import { invite } from './actions'

type Words = {
  problem: string
  name: string
  'name-hint': string
  email: string
  'email-hint': string
  roles: string
  'roles-hint': string
  submit: string
  pending: string
  link: LinkWords
}

/** Who is invited and what they may do; then the link, above an empty form for the next one. */
export function InviteForm({
  before,
  roles,
  words,
}: {
  /** What was typed before and not sent. */
  before: Typed
  roles: Choice[]
  words: Words
}) {
  const [state, send] = useActionState(invite, { problems: [], typed: before })
  const shown = state.more as ShownLink | undefined
  const { typed } = state
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {shown && <LinkOnce key={shown.link} shown={shown} words={words.link} />}
      <input type="hidden" name="__form" value="/people/invite" />
      <TextField
        name="name"
        exact
        label={words.name}
        hint={words['name-hint']}
        error={problemOf(state, 'name')}
        defaultValue={typed.name?.[0]}
      />
      <TextField
        name="email"
        type="email"
        exact
        label={words.email}
        hint={words['email-hint']}
        error={problemOf(state, 'email')}
        defaultValue={typed.email?.[0]}
      />
      <Checkboxes
        name="roles"
        label={words.roles}
        hint={words['roles-hint']}
        choices={roles}
        defaultValue={typed.roles}
        error={problemOf(state, 'roles')}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
