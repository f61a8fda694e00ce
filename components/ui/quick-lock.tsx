'use client'
import { useActionState, useEffect, useRef } from 'react'
import { emptyForm, type FormState } from '@/lib/domain/form/form-state'
import { Icon } from './icon'

/**
 * Hides the screen at once, then locks the session. By its button, or by Escape pressed three times, also while
 * typing. The page is covered before the server is asked; `action` locks and redirects. Works without script as a
 * plain form.
 */
export function QuickLock({
  action,
  text,
  hint,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  text: string
  /** Says the key, e.g. "Escape three times". */
  hint: string
}) {
  const form = useRef<HTMLFormElement>(null)
  const [, send] = useActionState(action, emptyForm)
  const cover = () => {
    document.documentElement.dataset.covered = ''
  }

  useEffect(() => {
    let presses = 0
    const count = (event: KeyboardEvent) => {
      presses = event.key === 'Escape' && !event.repeat ? presses + 1 : 0
      if (presses < 3) return
      presses = 0
      form.current?.requestSubmit()
    }
    document.addEventListener('keydown', count, true)
    return () => {
      document.removeEventListener('keydown', count, true)
      delete document.documentElement.dataset.covered
    }
  }, [])

  return (
    <form ref={form} action={send} onSubmit={cover}>
      <button type="submit" title={hint} className="bar-item bar-item-edged" id="quick-lock">
        <Icon name="lock" />
        {text}
      </button>
    </form>
  )
}
