'use client'
import { type ReactNode, useActionState } from 'react'
import { type CodeListWords, RecoveryCodeList } from '@/components/identity/recovery-code-list'
import { Checkbox } from '@/components/ui/checkbox'
import { CodeField } from '@/components/ui/code-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, problemOf } from '@/lib/domain/form/form-state'
import { enrol } from './actions'
import type { CodeWords } from './code-form'

type Words = CodeWords & {
  codes: CodeListWords & {
    title: string
    lead: string
    confirm: string
    submit: string
  }
}

/** Two steps on one page: the first code of the new authenticator, then the recovery codes, shown once. */
export function EnrolForm({
  next,
  words,
  children,
}: {
  next: string
  words: Words
  /** How to set up the app: QR code and the secret as text. Gone once the first code was right. */
  children: ReactNode
}) {
  const [state, send] = useActionState(enrol, emptyForm)
  const shown = state.more as { codes: string[]; kept: string } | undefined
  return (
    <form action={send} noValidate className="grid gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="next" value={next} />
      {shown ? (
        <>
          <h2 className="text-xl">{words.codes.title}</h2>
          <p>{words.codes.lead}</p>
          <RecoveryCodeList codes={shown.codes} words={words.codes} />
          <input type="hidden" name="kept" value={shown.kept} />
          <Checkbox
            name="confirmed"
            text={words.codes.confirm}
            error={problemOf(state, 'confirmed')}
          />
        </>
      ) : (
        <>
          {children}
          <CodeField
            name="one-time-code"
            label={words.label}
            hint={words.hint}
            error={problemOf(state, 'one-time-code')}
          />
        </>
      )}
      <div>
        <SubmitButton pending={words.pending}>
          {shown ? words.codes.submit : words.submit}
        </SubmitButton>
      </div>
    </form>
  )
}
