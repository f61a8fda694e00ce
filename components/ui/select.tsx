import { Field } from './field'
import { type FieldProps, wire } from './field-wiring'
import { type Width, widthClass } from './text-field'

export type Option = { value: string; text: string; disabled?: boolean }
export type OptionGroup = { label: string; options: readonly Option[] }

const option = ({ value, text, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {text}
  </option>
)

/** One out of many, by the browser's own list. `empty` is the line that means nothing was chosen. */
export function Select({
  options,
  empty,
  width = 'medium',
  defaultValue = '',
  ...field
}: FieldProps & {
  options: readonly (Option | OptionGroup)[]
  empty?: string
  defaultValue?: string
  width?: Width
}) {
  return (
    <Field {...field}>
      {/* The key: a form that comes back with another choice must show it, and React resets to the first one. */}
      <select
        key={defaultValue}
        {...wire(field)}
        defaultValue={defaultValue}
        className={widthClass[width]}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(option)}
            </optgroup>
          ) : (
            option(entry)
          ),
        )}
      </select>
    </Field>
  )
}
