import { ChoiceLine } from './choice-line'
import { FieldError } from './field-error'

/** A single tick box: something confirmed, sent as `value` ("yes" unless told) or not at all. */
export function Checkbox(props: {
  name: string
  text: string
  hint?: string
  error?: string
  value?: string
  id?: string
  defaultChecked?: boolean
}) {
  const { name, text, hint, error, value = 'yes', id = name } = props
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <FieldError id={id} text={error} />
      <ChoiceLine
        type="checkbox"
        name={name}
        id={id}
        choice={{ value, text, hint }}
        chosen={props.defaultChecked ?? false}
        error={error && `${id}-error`}
      />
    </div>
  )
}
