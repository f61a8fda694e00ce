import { Field } from './field'
import { type FieldProps, wire } from './field-wiring'

/**
 * A one-time code. Spaces and full-width digits are taken, so the length is not limited; phones offer the code
 * themselves. `letters` for recovery codes.
 */
export function CodeField({ letters, ...field }: FieldProps & { letters?: boolean }) {
  return (
    <Field {...field}>
      <input
        {...wire(field)}
        type="text"
        inputMode={letters ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        className={
          letters ? 'control control-code control-medium' : 'control control-code control-short'
        }
      />
    </Field>
  )
}
