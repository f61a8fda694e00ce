'use client'
import { useState } from 'react'
import { buttonClass } from './button'
import { Field } from './field'
import { type FieldProps, wire } from './field-wiring'
import { useHydrated } from './use-hydrated'

/**
 * A password, with a button to look at it once the page is alive. `autoComplete` tells password managers which:
 * `current-password` or `new-password`.
 */
export function PasswordField({
  autoComplete,
  words,
  ...field
}: FieldProps & {
  autoComplete: 'current-password' | 'new-password'
  words: { show: string; hide: string }
}) {
  const [shown, setShown] = useState(false)
  const hydrated = useHydrated()
  const look = buttonClass({ kind: 'secondary' })
  return (
    <Field {...field}>
      <span className="control-unit max-w-medium">
        <input
          {...wire(field)}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
          className="control"
        />
        <button
          type="button"
          aria-controls={field.id ?? field.name}
          onClick={() => setShown(!shown)}
          className={hydrated ? look : `${look} invisible`}
        >
          {shown ? words.hide : words.show}
        </button>
      </span>
    </Field>
  )
}
