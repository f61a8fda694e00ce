'use client'
import { useActionState, useEffect, useRef } from 'react'
import { emptyForm, type FormState, problemOf, type Typed } from '@/lib/domain/form/form-state'
import { Checkbox } from '../ui/checkbox'
import { Checkboxes } from '../ui/checkboxes'
import type { Choice } from '../ui/choice'
import { ErrorSummary } from '../ui/error-summary'
import { Paragraph } from '../ui/paragraph'
import { Radios } from '../ui/radios'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { SummaryList } from '../ui/summary-list'
import { TextField } from '../ui/text-field'
import type { ExportWords } from './export-words'

type Choices = Record<'pieces' | 'purpose' | 'basis', readonly (Choice & { text: string })[]>

/** What leaves the agency as a verification bundle, to whom and why; shown to be checked before it is made. */
export function ExportForm({
  action,
  path,
  about,
  choices,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  about: Readonly<Record<string, string>>
  choices: Choices
  words: ExportWords
}) {
  const [state, send] = useActionState(action, emptyForm)
  const checking = (state.more as { check?: true } | undefined)?.check
  return (
    <form action={send} noValidate className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {checking ? (
        <Check typed={state.typed} choices={choices} words={words} />
      ) : (
        <Fields state={state} choices={choices} words={words} />
      )}
    </form>
  )
}

type Shown = { choices: Choices; words: ExportWords }

function Fields({ state, choices, words }: Shown & { state: FormState }) {
  const { typed } = state
  const field = (name: 'recipient' | 'purpose' | 'basis' | 'reason') => ({
    name,
    label: words[name],
    error: problemOf(state, name),
    defaultValue: typed[name]?.[0],
  })
  return (
    <>
      <Checkboxes
        name="pieces"
        label={words.pieces}
        hint={words['pieces-hint']}
        choices={choices.pieces}
        error={problemOf(state, 'pieces')}
        defaultValue={typed.pieces}
      />
      <TextField {...field('recipient')} hint={words['recipient-hint']} exact width="long" />
      <Select {...field('purpose')} options={choices.purpose} empty={words.choose} />
      <Radios {...field('basis')} hint={words['basis-hint']} choices={choices.basis} />
      <Paragraph {...field('reason')} hint={words['reason-hint']} rows={3} />
      <Checkbox
        name="sources"
        text={words.sources}
        hint={words['sources-hint']}
        defaultChecked={typed.sources !== undefined}
      />
      <SubmitButton name="__step" value="check" pending={words.pending}>
        {words.look}
      </SubmitButton>
    </>
  )
}

/** The answers before anything leaves the agency, with what was typed carried along. */
function Check({ typed, choices, words }: Shown & { typed: Typed }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const said = (list: keyof Choices) =>
    choices[list].filter(({ value }) => typed[list]?.includes(value)).map(({ text }) => text)
  const row = (key: keyof ExportWords, value: string) => ({
    key,
    label: words[key],
    value: <span className="whitespace-pre-line wrap-anywhere">{value}</span>,
  })
  return (
    <>
      <div className="grid gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-xl">
          {words['check-title']}
        </h2>
        <p className="text-quiet">{words['check-lead']}</p>
      </div>
      {Object.entries(typed).flatMap(([name, values]) =>
        values.map((value, at) => (
          <input key={`${name} ${at}`} type="hidden" name={name} value={value} />
        )),
      )}
      <div className="w-full">
        <SummaryList
          missing=""
          rows={[
            row('pieces', said('pieces').join('\n')),
            row('recipient', typed.recipient?.[0] ?? ''),
            row('purpose', said('purpose').join()),
            row('basis', said('basis').join()),
            row('reason', typed.reason?.[0] ?? ''),
            row('sources', words[typed.sources ? 'sources-named' : 'sources-hidden']),
          ]}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="__step" value="send" pending={words.pending}>
          {words.send}
        </SubmitButton>
        <SubmitButton kind="secondary" name="__step" value="change" pending={words.pending}>
          {words.change}
        </SubmitButton>
      </div>
    </>
  )
}
