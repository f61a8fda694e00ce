import type { Choice } from './choice'
import { ChoiceLine } from './choice-line'
import { Fieldset } from './fieldset'
import { type FieldProps, fieldId } from './field-wiring'

/** One answer out of a few. The first button carries the field's id, for the error summary. */
export function Radios({
  choices,
  defaultValue,
  row,
  large,
  ...field
}: FieldProps & {
  choices: readonly Choice[]
  defaultValue?: string
  /** Beside each other, for two to four short answers. */
  row?: boolean
  large?: boolean
}) {
  const id = fieldId(field)
  return (
    <Fieldset {...field} large={large}>
      <div className={row ? 'choices choices-row' : 'choices'}>
        {choices.map((choice, at) => (
          <ChoiceLine
            key={choice.value}
            type="radio"
            name={field.name}
            id={at === 0 ? id : `${id}-${choice.value}`}
            choice={choice}
            chosen={choice.value === defaultValue}
          />
        ))}
      </div>
    </Fieldset>
  )
}
