import type { Choice } from './choice'
import { ChoiceLine } from './choice-line'
import { Fieldset } from './fieldset'
import { type FieldProps, fieldId } from './field-wiring'

/** Any number of answers, sent as repeated `name`. The first box carries the field's id, for the error summary. */
export function Checkboxes({
  choices,
  defaultValue = [],
  columns,
  large,
  ...field
}: FieldProps & {
  choices: readonly Choice[]
  defaultValue?: readonly string[]
  /** Two columns on a desk, for long lists. */
  columns?: boolean
  large?: boolean
}) {
  const id = fieldId(field)
  return (
    <Fieldset {...field} large={large}>
      <div className={columns ? 'choices choices-columns' : 'choices'}>
        {choices.map((choice, at) => (
          <div key={choice.value}>
            <ChoiceLine
              type="checkbox"
              name={field.name}
              id={at === 0 ? id : `${id}-${choice.value}`}
              choice={choice}
              chosen={defaultValue.includes(choice.value)}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}
