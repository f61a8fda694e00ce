'use client'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { MomentField } from '@/components/ui/moment-field'
import { Paragraph } from '@/components/ui/paragraph'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { type FormState, problemOf, type Typed } from '@/lib/domain/form/form-state'

type FieldWords = { label: string; hint?: string }

export type TaskFormWords = {
  problem: string
  submit: string
  pending: string
  title: FieldWords
  due: FieldWords
  date: string
  time: string
  zone: string
  remind: FieldWords
  member: FieldWords
  inbox: string
  dossier: FieldWords
  words: FieldWords
}

/** What is to be done, until when and by whom. A task of the workflow has its title already; one of a dossier its dossier. */
export function TaskForm({
  action,
  path,
  hidden,
  titled,
  aboutAny,
  before,
  members,
  reminders,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  hidden: Record<string, string>
  /** Whether it is given a title. */
  titled: boolean
  /** Whether a dossier can be named. */
  aboutAny: boolean
  before: Typed
  members: readonly Option[]
  reminders: readonly Option[]
  words: TaskFormWords
}) {
  const [state, send] = useActionState(action, { problems: [], typed: before })
  const field = (name: string) => ({
    name,
    error: problemOf(state, name),
    defaultValue: state.typed[name]?.[0],
  })
  return (
    <form action={send} noValidate className="grid max-w-prose justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {titled && <TextField {...field('title')} {...words.title} exact width="long" />}
      {aboutAny && <TextField {...field('dossier')} {...words.dossier} exact width="medium" />}
      <MomentField
        name="due"
        {...words.due}
        dateLabel={words.date}
        timeLabel={words.time}
        zone={words.zone}
        date={state.typed['due.date']?.[0]}
        time={state.typed['due.time']?.[0]}
        errors={{ date: problemOf(state, 'due.date'), time: problemOf(state, 'due.time') }}
      />
      <Select {...field('member')} {...words.member} options={members} empty={words.inbox} />
      <Select {...field('remind')} {...words.remind} options={reminders} />
      <Paragraph {...field('words')} {...words.words} />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
