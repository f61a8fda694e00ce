import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { type FieldProps, describedBy, fieldId } from './field-wiring'

/**
 * Several inputs under one question. `name` is only used for the ids of hint and error. `large` makes the legend the
 * heading of a page or panel.
 */
export function Fieldset({
  large,
  children,
  label,
  ...rest
}: FieldProps & { large?: boolean; children: ReactNode }) {
  const field = { label, ...rest }
  const id = fieldId(field)
  const fieldset = (
    <fieldset aria-describedby={describedBy(field)} className="fieldset">
      <legend className={large ? 'field-legend text-lg' : 'field-legend'}>
        {label}
        {field.optional && <span className="field-optional"> ({field.optional})</span>}
      </legend>
      {field.hint && (
        <div id={`${id}-hint`} className="field-hint">
          {field.hint}
        </div>
      )}
      <FieldError id={id} text={field.error} />
      {children}
    </fieldset>
  )
  // Around it, not on it: the browser would draw the edge beside everything but the legend.
  return field.error ? <div className="field-wrong">{fieldset}</div> : fieldset
}
