import { Notice } from '../ui/notice'
import type { DraftWords } from './form-words'
import type { DraftState } from './draft-keeper'

/** Whether what is typed is kept; loud only when it is not. */
export function DraftStatus({ state, words }: { state: DraftState; words: DraftWords }) {
  if (state === 'signed-out' || state === 'parked') {
    return (
      <Notice tone={state === 'parked' ? 'warning' : 'danger'} live>
        <p>{state === 'parked' ? words.parked : words.signedOut}</p>
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {words.signIn}
          </a>
        </p>
      </Notice>
    )
  }
  if (state === 'away' || state === 'too-long') {
    return (
      <Notice tone="warning" live>
        {state === 'away' ? words.away : words.tooLong}
      </Notice>
    )
  }
  return (
    <p role="status" className="text-sm text-quiet">
      {state === 'kept' ? words.kept : ''}
    </p>
  )
}
