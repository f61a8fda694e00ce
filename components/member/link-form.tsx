'use client'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm, type FormState } from '@/lib/domain/form/form-state'
import { LinkOnce, type LinkWords, type ShownLink } from './link-once'

/** One button that makes an invitation link, and the link in its place. */
export function LinkForm({
  action,
  path,
  hidden,
  kind = 'secondary',
  pending,
  words,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  hidden: Record<string, string>
  kind?: 'secondary' | 'warning'
  pending: string
  words: LinkWords
  children: string
}) {
  const [state, send] = useActionState(action, emptyForm)
  if (state.more) return <LinkOnce shown={state.more as ShownLink} words={words} />
  return (
    <form action={send} className="grid justify-items-start gap-2">
      <input type="hidden" name="__form" value={path} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} pending={pending}>
        {children}
      </SubmitButton>
      {state.problems.map(({ text }) => (
        <Notice key={text} live tone="danger">
          <p>{text}</p>
        </Notice>
      ))}
    </form>
  )
}
