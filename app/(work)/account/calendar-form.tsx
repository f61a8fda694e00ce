'use client'
import { useActionState } from 'react'
import { Copyable } from '@/components/ui/copyable'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { emptyForm } from '@/lib/domain/form/form-state'
import { saveCalendar } from './actions'

type Words = {
  make: string
  off: string
  pending: string
  shown: string
  copy: { copy: string; copied: string }
}

/** Gives one's calendar an address, shown this once, or takes it away. */
export function CalendarForm({ on, words }: { on: boolean; words: Words }) {
  const [state, send] = useActionState(saveCalendar, emptyForm)
  const address = (state.more as { address?: string } | undefined)?.address
  return (
    <form action={send} className="grid justify-items-start gap-6">
      <input type="hidden" name="__form" value="/account" />
      {state.problems.map(({ text }) => (
        <Notice key={text} live tone="danger">
          <p>{text}</p>
        </Notice>
      ))}
      {address && (
        <Notice live tone="success">
          <p>{words.shown}</p>
          <p className="wrap-anywhere">
            <Copyable value={address} words={words.copy} />
          </p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton kind="secondary" name="what" value="new" pending={words.pending}>
          {words.make}
        </SubmitButton>
        {(on || address) && (
          <SubmitButton kind="quiet" name="what" value="off" pending={words.pending}>
            {words.off}
          </SubmitButton>
        )}
      </div>
    </form>
  )
}
