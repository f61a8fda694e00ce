'use client'
import type { MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonClass, type ButtonLook } from './button'

/**
 * Sends the form it is in, once: while the answer is awaited it says so (`pending`, also to screen readers), keeps
 * focus and takes no second press. `name` and `value` tell several buttons of one form apart. Works before hydration,
 * where a second press is caught by the form's own once-only key on the server.
 */
export function SubmitButton({
  kind,
  small,
  name,
  value,
  pending: pendingText,
  children,
}: Omit<ButtonLook, 'icon'> & { pending: string; name?: string; value?: string }) {
  const { pending, data } = useFormStatus()
  const mine = pending && (!name || data?.get(name) === value)
  const refuse = (event: MouseEvent) => pending && event.preventDefault()
  return (
    <>
      <button
        type="submit"
        name={name}
        value={value}
        aria-disabled={pending || undefined}
        onClick={refuse}
        className={buttonClass({ kind, small })}
      >
        {mine ? pendingText : children}
      </button>
      <span role="status" className="sr-only">
        {mine ? pendingText : ''}
      </span>
    </>
  )
}
