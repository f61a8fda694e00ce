'use client'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Typed, typedOf } from '@/lib/domain/form/form-state'
import { workOf } from '@/lib/domain/section/typed-work'

/** `idle`: nothing typed yet that is not kept. `away`: not kept, tried again by itself. */
export type DraftState = 'idle' | 'kept' | 'away' | 'signed-out' | 'too-long'

const pauseInTyping = 1500
const nextTry = 10_000
/** Browsers send no more than 64 KiB on behalf of a page that is going away. */
const mostWhenLeaving = 60_000

async function put(body: string, leaving: boolean, signal: AbortSignal): Promise<DraftState> {
  const keepalive = leaving && body.length < mostWhenLeaving
  const headers = { 'content-type': 'application/json' }
  try {
    const answer = await fetch('/api/drafts', { method: 'PUT', headers, body, keepalive, signal })
    if (answer.ok) return 'kept'
    if (answer.status === 413) return 'too-long'
    return answer.status === 401 ? 'signed-out' : 'away'
  } catch {
    return 'away'
  }
}

/**
 * Keeps on the server what is being typed into a form: a moment after each pause, and when the page goes away.
 * Only what changed is sent. While the form is being saved nothing is kept, so that no draft outlives its save.
 *
 * @param path the form's page, the key of the draft
 * @param initial what the form was shown with
 * @param answer changes whenever the form came back from the server
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  { path, initial, answer }: { path: string; initial: Typed; answer: unknown },
): DraftState {
  const [state, setState] = useState<DraftState>('idle')
  const now = useRef({
    sent: workOf(initial),
    timer: 0,
    saving: false,
    request: new AbortController(),
  })

  const keep = useEffectEvent(async (leaving: boolean) => {
    const at = now.current
    clearTimeout(at.timer)
    if (!form.current || at.saving) return
    const typed = typedOf(new FormData(form.current))
    const work = workOf(typed)
    if (work === at.sent) return
    const result = await put(JSON.stringify({ form: path, typed }), leaving, at.request.signal)
    if (at.saving) return
    if (result === 'kept') at.sent = work
    if (result === 'away') at.timer = window.setTimeout(() => keep(false), nextTry)
    setState(result)
  })

  useEffect(() => {
    const at = now.current
    at.saving = false
    at.request = new AbortController()
    const later = () => {
      clearTimeout(at.timer)
      at.timer = window.setTimeout(() => keep(false), pauseInTyping)
    }
    const hidden = () => document.visibilityState === 'hidden' && keep(true)
    const leave = () => keep(true)
    const save = () => {
      at.saving = true
      clearTimeout(at.timer)
      at.request.abort()
    }
    const box = form.current
    box?.addEventListener('input', later)
    box?.addEventListener('submit', save)
    document.addEventListener('visibilitychange', hidden)
    addEventListener('pagehide', leave)
    // What was typed before the page came alive.
    later()
    return () => {
      clearTimeout(at.timer)
      box?.removeEventListener('input', later)
      box?.removeEventListener('submit', save)
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('pagehide', leave)
    }
  }, [form, answer])

  return state
}
