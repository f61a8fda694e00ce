'use client'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Radios } from '@/components/ui/radios'
import { type Option, type OptionGroup, Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { savePreferences } from './actions'

type Words = {
  problem: string
  language: string
  calendar: string
  zone: string
  submit: string
  pending: string
}

/** Language of the screens, calendar and time zone of dates. */
export function PreferencesForm({
  now,
  languages,
  calendars,
  zones,
  words,
}: {
  now: { locale: string; calendar: string; timeZone: string }
  languages: Option[]
  calendars: { value: string; text: string; hint: string }[]
  zones: OptionGroup[]
  words: Words
}) {
  const [state, send] = useActionState(savePreferences, emptyForm)
  const value = (name: keyof typeof now) => state.typed[name]?.[0] ?? now[name]
  return (
    <form action={send} className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/account" />
      <Select
        name="locale"
        label={words.language}
        options={languages}
        defaultValue={value('locale')}
        error={problemOf(state, 'locale')}
      />
      <Radios
        name="calendar"
        label={words.calendar}
        choices={calendars}
        defaultValue={value('calendar')}
        error={problemOf(state, 'calendar')}
      />
      <Select
        name="timeZone"
        label={words.zone}
        options={zones}
        defaultValue={value('timeZone')}
        error={problemOf(state, 'timeZone')}
      />
      <SubmitButton kind="secondary" pending={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
