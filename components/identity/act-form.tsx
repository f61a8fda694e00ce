'use client'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormState } from '@/lib/domain/form/form-state'

/** One button that does one thing; what goes wrong is said beside it. `hidden` travels with it. */
export function ActForm({
  action,
  path,
  hidden = {},
  kind = 'secondary',
  small,
  pending,
  of,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** This page, to come back to when the session ran out. */
  path: string
  hidden?: Record<string, string>
  kind?: 'primary' | 'secondary' | 'warning' | 'quiet'
  small?: boolean
  pending: string
  /** Completes the words for screen readers: "End" + "Firefox on Android". */
  of?: string
  children: string
}) {
  const [state, send] = useActionState(action, emptyForm)
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <input type="hidden" name="__form" value={path} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} small={small} pending={pending}>
        {children}
        {of && <span className="sr-only"> {of}</span>}
      </SubmitButton>
      {state.problems.map(({ text }) => (
        <Notice key={text} live tone="danger">
          <p>{text}</p>
        </Notice>
      ))}
    </form>
  )
}
