'use client'
import { useActionState } from 'react'
import { LinkOnce, type LinkWords, type ShownLink } from '@/components/member/link-once'
import type { Choice } from '@/components/ui/choice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Fieldset } from '@/components/ui/fieldset'
import { Radios } from '@/components/ui/radios'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField, type TextFieldProps } from '@/components/ui/text-field'
import { problemOf, type Typed } from '@/lib/domain/form/form-state'
import { create } from './actions'

type Words = {
  problem: string
  name: string
  code: string
  'code-hint': string
  kind: string
  country: string
  choose: string
  administrator: string
  'administrator-hint': string
  administratorName: string
  administratorEmail: string
  submit: string
  pending: string
  link: LinkWords
}

/** A new agency and its first administrator; then the invitation link, above an empty form. */
export function AgencyForm({
  before,
  kinds,
  countries,
  words,
}: {
  /** What was typed before and not sent. */
  before: Typed
  kinds: Choice[]
  countries: Option[]
  words: Words
}) {
  const [state, send] = useActionState(create, { problems: [], typed: before })
  const shown = state.more as ShownLink | undefined
  const now = (name: string) => state.typed[name]?.[0]
  const text = (name: keyof Words & string, more: Partial<TextFieldProps> = {}) => (
    <TextField
      name={name}
      exact
      label={words[name] as string}
      error={problemOf(state, name)}
      defaultValue={now(name)}
      {...more}
    />
  )
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      {shown && <LinkOnce key={shown.link} shown={shown} words={words.link} />}
      <input type="hidden" name="__form" value="/agencies/new" />
      {text('name')}
      {text('code', { hint: words['code-hint'], width: 'short' })}
      <Radios
        name="kind"
        label={words.kind}
        choices={kinds}
        defaultValue={now('kind')}
        error={problemOf(state, 'kind')}
      />
      <Select
        name="country"
        label={words.country}
        options={countries}
        empty={words.choose}
        defaultValue={now('country')}
        error={problemOf(state, 'country')}
      />
      <div className="w-full">
        <Fieldset
          large
          name="administrator"
          label={words.administrator}
          hint={words['administrator-hint']}
        >
          <div className="grid gap-6">
            {text('administratorName')}
            {text('administratorEmail', { type: 'email' })}
          </div>
        </Fieldset>
      </div>
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
