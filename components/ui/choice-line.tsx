import type { Choice } from './choice'

/** One radio button or tick box with its words; the whole line is the target. */
export function ChoiceLine({
  type,
  name,
  id,
  choice,
  chosen,
  error,
}: {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  choice: Choice
  chosen: boolean
  /** Id of the words that say what is wrong with it. */
  error?: string
}) {
  return (
    <>
      <label htmlFor={id} className="choice">
        <input
          id={id}
          type={type}
          name={name}
          value={choice.value}
          defaultChecked={chosen}
          disabled={choice.disabled}
          aria-describedby={
            [choice.hint && `${id}-hint`, error].filter(Boolean).join(' ') || undefined
          }
          aria-invalid={error ? true : undefined}
        />
        <span>
          {choice.text}
          {choice.hint && (
            <span id={`${id}-hint`} className="choice-hint">
              {choice.hint}
            </span>
          )}
        </span>
      </label>
      {choice.reveals && <div className="choice-reveal">{choice.reveals}</div>}
    </>
  )
}
