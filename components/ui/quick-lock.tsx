'use client'
import { type FormEvent, useEffect, useRef } from 'react'
import { Icon } from './icon'
import { parkForms } from './park-forms'
import { useIdle } from './use-idle'

const longestPark = 5_000
const warning = 60

async function leave(form: HTMLFormElement) {
  const root = document.documentElement
  if ('covered' in root.dataset) return
  root.dataset.covered = ''
  const next = form.elements.namedItem('next')
  if (next instanceof HTMLInputElement) next.value = location.pathname + location.search
  await parkForms(longestPark)
  form.submit()
}

/**
 * Hides the screen at once, keeps what was typed as a draft, then locks the session and leaves the page for good, so
 * that going back shows nothing. By its button; by Escape pressed three times, also while typing; and when nobody was
 * there for `idleMinutes`. Other tabs of this browser follow. Without script it is a plain form.
 */
export function QuickLock({
  to,
  next,
  idleMinutes,
  words,
}: {
  /** Where the form is sent: it locks and answers with the sign-in page. */
  to: string
  /** This page, to come back to. With script it is read from the address when the time comes. */
  next: string
  idleMinutes: number
  words: {
    lock: string
    /** Says the key, e.g. "Escape three times". */
    hint: string
    /** Shown for the last minute before an idle screen locks. */
    soon: string
  }
}) {
  const ref = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const form = ref.current
    if (!form) return
    const tabs = new BroadcastChannel('homeward-lock')
    tabs.onmessage = () => void leave(form)
    const tell = () => tabs.postMessage(null)
    let presses = 0
    const count = (event: KeyboardEvent) => {
      presses = event.key === 'Escape' && !event.repeat ? presses + 1 : 0
      if (presses === 3) form.requestSubmit()
    }
    // A page that the browser kept alive behind the lock is not shown again: it is asked for anew.
    const back = (event: PageTransitionEvent) => event.persisted && location.reload()
    form.addEventListener('submit', tell)
    document.addEventListener('keydown', count, true)
    addEventListener('pageshow', back)
    return () => {
      tabs.close()
      form.removeEventListener('submit', tell)
      document.removeEventListener('keydown', count, true)
      removeEventListener('pageshow', back)
    }
  }, [])

  const soon = useIdle(idleMinutes, warning, () => ref.current?.requestSubmit())
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void leave(event.currentTarget)
  }

  return (
    <form ref={ref} method="post" action={to} onSubmit={onSubmit}>
      <input type="hidden" name="next" defaultValue={next} />
      <button type="submit" title={words.hint} className="bar-item bar-item-edged" id="quick-lock">
        <Icon name="lock" />
        {words.lock}
      </button>
      {soon && (
        <span role="alert" className="idle-warning">
          {words.soon}
        </span>
      )}
    </form>
  )
}
