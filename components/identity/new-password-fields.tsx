'use client'
import { PasswordField } from '@/components/ui/password-field'
import { type FormState, problemOf } from '@/lib/domain/form/form-state'

export type NewPasswordWords = {
  password: string
  hint: string
  again: string
  show: string
  hide: string
}

/** A new password, twice. */
export function NewPasswordFields({ state, words }: { state: FormState; words: NewPasswordWords }) {
  return (
    <>
      <PasswordField
        name="password"
        autoComplete="new-password"
        label={words.password}
        hint={words.hint}
        error={problemOf(state, 'password')}
        words={words}
      />
      <PasswordField
        name="again"
        autoComplete="new-password"
        label={words.again}
        error={problemOf(state, 'again')}
        words={words}
      />
    </>
  )
}
