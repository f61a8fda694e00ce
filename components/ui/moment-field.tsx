import { Fieldset } from './fieldset'
import { both, type FieldProps, fieldId } from './field-wiring'
import { TextField } from './text-field'

/**
 * A date and a time, sent as `name.date` and `name.time`. `errors` names the half that is wrong; `zone` says in whose
 * time it is read, e.g. "Bangkok time".
 */
export function MomentField({
  dateLabel,
  timeLabel,
  zone,
  readAs,
  date,
  time,
  errors,
  ...field
}: FieldProps & {
  dateLabel: string
  timeLabel: string
  zone?: string
  readAs?: string
  date?: string
  time?: string
  errors?: { date?: string; time?: string }
}) {
  const id = fieldId(field)
  const half = (part: 'date' | 'time') => ({
    id: `${id}.${part}`,
    name: `${field.name}.${part}`,
    flaw: errors?.[part] && `${id}-error`,
    exact: true,
  })
  return (
    <Fieldset {...field} error={field.error ?? both(errors?.date, errors?.time)}>
      <div className="parts">
        <TextField {...half('date')} label={dateLabel} defaultValue={date} width="short" />
        <TextField
          {...half('time')}
          label={timeLabel}
          defaultValue={time}
          width="number"
          unit={zone}
        />
      </div>
      {readAs && <p className="field-note">{readAs}</p>}
    </Fieldset>
  )
}
