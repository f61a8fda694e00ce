'use client'
import { unstable_rethrow } from 'next/navigation'
import { type RefObject, useActionState, useEffect, useRef } from 'react'
import { emptyForm, type FormState, typedOf } from '@/lib/domain/form/form-state'
import { useHydrated } from '../ui/use-hydrated'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** Words for a form that did not get through: at all, or because its files are too large together. */
type NotSentWords = { notSent: string; tooMuch: string }

/** Bytes; the server takes 64 MiB, and the form around the files is small. */
const mostAtOnce = 60 * 1024 * 1024

const bytesOf = (form: FormData) =>
  [...form.values()].reduce((sum, value) => sum + (value instanceof File ? value.size : 0), 0)

/** Once the page is alive, a form that cannot be sent comes back with everything in it instead of taking the page down. */
function guarded(action: FormAction, words: NotSentWords): FormAction {
  return async (state, form) => {
    const back = (text: string) => ({ problems: [{ field: null, text }], typed: typedOf(form) })
    if (bytesOf(form) > mostAtOnce) return back(words.tooMuch)
    try {
      return await action(state, form)
    } catch (error) {
      unstable_rethrow(error)
      return back(words.notSent)
    }
  }
}

/** Whether the server kept the files of a form that came back; otherwise they are put back into their inputs. */
const keptFiles = ({ more }: FormState) => typeof more === 'object' && more !== null

/**
 * The state of a form and how to send it; works before hydration too. Files that were chosen stay chosen when the
 * form comes back without the server having stored them.
 */
export function useSentForm(
  form: RefObject<HTMLFormElement | null>,
  action: FormAction,
  words: NotSentWords,
) {
  const hydrated = useHydrated()
  const [state, send] = useActionState(hydrated ? guarded(action, words) : action, emptyForm)
  const chosen = useRef(new Map<string, FileList>())

  useEffect(() => {
    const box = form.current
    const note = () => {
      const inputs = box?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? []
      chosen.current = new Map([...inputs].map((input) => [input.name, copyOf(input.files)]))
    }
    box?.addEventListener('submit', note)
    return () => box?.removeEventListener('submit', note)
  }, [form])

  useEffect(() => {
    if (state.problems.length === 0 || keptFiles(state)) return
    for (const [name, files] of chosen.current) {
      const input = form.current?.elements.namedItem(name)
      if (input instanceof HTMLInputElement) input.files = files
    }
  }, [form, state])

  return { state, send }
}

/** The list of an input is emptied when its form is reset; the copy is not. */
function copyOf(files: FileList | null): FileList {
  const transfer = new DataTransfer()
  for (const file of files ?? []) transfer.items.add(file)
  return transfer.files
}
