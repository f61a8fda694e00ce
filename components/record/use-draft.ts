'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { FormState, Typed } from '@/lib/domain/form/form-state'
import { workOf } from '@/lib/domain/section/typed-work'
import { type DraftKeeper, draftKeeper, type DraftState } from './draft-keeper'

/**
 * Keeps what is typed into a form as a draft, while the form is on the page.
 *
 * @param path the form's page, the key of the draft
 * @param initial what the form was shown with
 * @param answer what the server last said of the form
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  { path, initial, answer }: { path: string; initial: Typed; answer: FormState },
): DraftState {
  const [state, setState] = useState<DraftState>('idle')
  const keeper = useRef<DraftKeeper>(null)
  const known = workOf(initial)

  useEffect(() => {
    if (!form.current) return
    const started = draftKeeper(form.current, { path, known, tell: setState })
    keeper.current = started
    return () => started.stop()
  }, [form, path, known])

  useEffect(() => {
    if (answer.problems.length > 0) keeper.current?.resume()
  }, [answer])

  return state
}
