'use client'
import type { KeyboardEvent } from 'react'
import { firstBox, growBox, moveBox } from '@/lib/domain/redaction/move-box'
import { boxSides, isEmptyBox } from '@/lib/domain/redaction/read-boxes'
import { type FormState, problemOf } from '@/lib/domain/form/form-state'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field-error'
import { SubmitButton } from '../ui/submit-button'
import { useHydrated } from '../ui/use-hydrated'
import type { RedactWords } from './redact-words'
import { type Boxes, boxOfRow } from './use-boxes'

const steps = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const

/** One row a box: where it is, in hundredths of the picture; once the page is alive, also moved by the arrow keys. */
export function BoxRows({
  boxes,
  state,
  words,
}: {
  boxes: Boxes
  state: FormState
  words: RedactWords
}) {
  const hydrated = useHydrated()
  const numbered = (text: string, at: number) => text.replace('#', String(at + 1))
  const press = (event: KeyboardEvent, at: number) => {
    const box = boxOfRow(boxes.rows[at]!) ?? firstBox
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      return boxes.clear(at)
    }
    const step = steps[event.key as keyof typeof steps]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    boxes.set(at, (event.shiftKey ? growBox : moveBox)(box, step[0], step[1]))
  }
  const add = () => {
    const at = boxes.add(firstBox)
    // The row may be new: it is there after the next painting.
    requestAnimationFrame(() => document.getElementById(`move-${at}`)?.focus())
  }
  return (
    <div className="grid justify-items-start gap-4">
      {hydrated && (
        <p id="move-hint" className="field-hint">
          {words['move-hint']}
        </p>
      )}
      <ol className="redact-rows">
        {boxes.rows.map((row, at) => (
          <li key={at}>
            <fieldset className="redact-row">
              <legend className="field-legend">{numbered(words.box, at)}</legend>
              {boxSides.map((side) => {
                const id = `${side}-${at}`
                const error = problemOf(state, id)
                return (
                  <div key={side} className={error ? 'field field-wrong' : 'field'}>
                    <label htmlFor={id} className="text-sm">
                      {words[side]}
                    </label>
                    <FieldError id={id} text={error} />
                    <input
                      id={id}
                      name={side}
                      inputMode="decimal"
                      autoComplete="off"
                      value={row[side]}
                      onChange={(event) => boxes.type(at, side, event.target.value)}
                      aria-invalid={error ? true : undefined}
                      aria-describedby={error && `${id}-error`}
                      className="control control-number"
                    />
                  </div>
                )
              })}
              {hydrated && !isEmptyBox(row) && (
                <span className="flex flex-wrap gap-2">
                  <Button
                    id={`move-${at}`}
                    kind="secondary"
                    small
                    aria-describedby="move-hint"
                    onKeyDown={(event) => press(event, at)}
                  >
                    {numbered(words.move, at)}
                  </Button>
                  <Button kind="quiet" small onClick={() => boxes.clear(at)}>
                    {numbered(words.remove, at)}
                  </Button>
                </span>
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      {hydrated ? (
        <Button kind="secondary" icon="plus" onClick={add}>
          {words.add}
        </Button>
      ) : (
        <SubmitButton kind="secondary" name="__step" value="more" pending={words.pending}>
          {words.more}
        </SubmitButton>
      )}
    </div>
  )
}
