import { typedOf } from '@/lib/domain/form/form-state'
import { workOf } from '@/lib/domain/section/typed-work'

/**
 * `idle`: nothing typed yet that is not kept. `parked`: kept, but the session has ended. `away`: not kept, tried again
 * by itself.
 */
export type DraftState = 'idle' | 'kept' | 'parked' | 'away' | 'signed-out' | 'too-long'

const pauseInTyping = 1500
const nextTry = 10_000
/** Browsers send no more than 64 KiB on behalf of a page that is going away. */
const mostWhenLeaving = 60_000

async function put(body: string, leaving: boolean, signal: AbortSignal): Promise<DraftState> {
  const keepalive = leaving && body.length < mostWhenLeaving
  const headers = { 'content-type': 'application/json' }
  try {
    const answer = await fetch('/api/drafts', { method: 'PUT', headers, body, keepalive, signal })
    if (answer.ok) return answer.status === 202 ? 'parked' : 'kept'
    if (answer.status === 413) return 'too-long'
    return answer.status === 401 ? 'signed-out' : 'away'
  } catch {
    return 'away'
  }
}

export type DraftKeeper = {
  /** The form came back from the server: what is typed from now on is kept again. */
  resume(): void
  stop(): void
}

/**
 * Keeps on the server what is being typed into a form: a moment after each pause, and when the page goes away.
 * Only what changed is sent. From the moment the form is being saved nothing is kept, so that no draft outlives its
 * save.
 *
 * @param path the form's page, the key of the draft
 * @param known the work that the server has, as workOf gives it
 * @param tell is called with each new state
 */
export function draftKeeper(
  form: HTMLFormElement,
  { path, known, tell }: { path: string; known: string; tell: (state: DraftState) => void },
): DraftKeeper {
  let saving = false
  let timer = 0
  let request = new AbortController()

  const keep = async (leaving: boolean) => {
    clearTimeout(timer)
    const typed = typedOf(new FormData(form))
    const work = workOf(typed)
    if (saving || work === known) return
    const state = await put(JSON.stringify({ form: path, typed }), leaving, request.signal)
    if (request.signal.aborted) return
    if (state === 'kept' || state === 'parked') known = work
    if (state === 'away') timer = window.setTimeout(() => keep(false), nextTry)
    tell(state)
  }
  const later = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => keep(false), pauseInTyping)
  }
  const hidden = () => document.visibilityState === 'hidden' && keep(true)
  const leave = () => keep(true)
  const save = () => {
    saving = true
    clearTimeout(timer)
    request.abort()
  }
  const resume = () => {
    saving = false
    request = new AbortController()
    later()
  }

  form.addEventListener('input', later)
  form.addEventListener('submit', save)
  document.addEventListener('visibilitychange', hidden)
  addEventListener('pagehide', leave)
  // What was typed before the page came alive.
  later()
  return {
    resume,
    stop() {
      clearTimeout(timer)
      form.removeEventListener('input', later)
      form.removeEventListener('submit', save)
      document.removeEventListener('visibilitychange', hidden)
      removeEventListener('pagehide', leave)
    },
  }
}
