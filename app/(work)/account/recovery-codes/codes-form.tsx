'use client'
import { useActionState } from 'react'
import { type CodeListWords, RecoveryCodeList } from '@/components/identity/recovery-code-list'
import { ButtonLink } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { PasswordField } from '@/components/ui/password-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { renewCodes } from './actions'

type Words = {
  problem: string
  current: string
  show: string
  hide: string
  submit: string
  pending: string
  done: string
  kept: string
  codes: CodeListWords
}

/** The password, and then the new codes in its place, once. */
export function CodesForm({ words }: { words: Words }) {
  const [state, send] = useActionState(renewCodes, emptyForm)
  const shown = state.more as { codes: string[] } | undefined
  if (shown) {
    return (
      <div className="grid gap-6">
        <Notice live tone="success">
          <p>{words.done}</p>
        </Notice>
        <RecoveryCodeList codes={shown.codes} words={words.codes} />
        <div>
          <ButtonLink href="/account?done=recovery-codes">{words.kept}</ButtonLink>
        </div>
      </div>
    )
  }
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value="/account/recovery-codes" />
      <PasswordField
        name="current-password"
        autoComplete="current-password"
        label={words.current}
        error={problemOf(state, 'current-password')}
        words={words}
      />
      <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
    </form>
  )
}
