'use client'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Radios } from '@/components/ui/radios'
import { type Option, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { saveMailChoice } from './actions'

type Words = { problem: string; how: string; hour: string; submit: string; pending: string }

/** Whether one hears by e-mail at once, once a day at an hour, or not at all. */
export function MailForm({
  now,
  ways,
  hours,
  words,
}: {
  now: { how: string; hour: string }
  ways: { value: string; text: string; hint: string }[]
  hours: Option[]
  words: Words
}) {
  const [state, send] = useActionState(saveMailChoice, emptyForm)
  const value = (name: keyof typeof now) => state.typed[name]?.[0] ?? now[name]
  const hour = (
    <Select
      name="hour"
      label={words.hour}
      options={hours}
      defaultValue={value('hour')}
      error={problemOf(state, 'hour')}
    />
  )
  return (
    <form action={send} className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/account" />
      <Radios
        name="how"
        label={words.how}
        choices={ways.map((way) => (way.value === 'daily' ? { ...way, reveals: hour } : way))}
        defaultValue={value('how')}
        error={problemOf(state, 'how')}
      />
      <SubmitButton kind="secondary" pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
