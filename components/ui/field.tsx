import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { type FieldProps, fieldId } from './field-wiring'

/** Label, hint and error around one input, which is wired with `wire(field)`. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = fieldId(field)
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id} className="field-label">
        {field.label}
        {field.optional && <span className="field-optional"> ({field.optional})</span>}
      </label>
      {field.hint && (
        <div id={`${id}-hint`} className="field-hint">
          {field.hint}
        </div>
      )}
      <FieldError id={id} text={field.error} />
      {children}
    </div>
  )
}
