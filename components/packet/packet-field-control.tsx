'use client'
import { Checkbox } from '@/components/ui/checkbox'
import { ChoiceLine } from '@/components/ui/choice-line'
import { Fieldset } from '@/components/ui/fieldset'
import { MomentField } from '@/components/ui/moment-field'
import { Paragraph } from '@/components/ui/paragraph'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { type FormState, problemOf } from '@/lib/domain/form/form-state'
import { type PacketField, putIn, whyOf } from './packet-fields'

/** One question with what was typed and what is wrong with it. */
export function PacketFieldControl({ field, state }: { field: PacketField; state: FormState }) {
  const typed = (name: string) => state.typed[name]?.[0]
  if (field.kind === 'heading') {
    return (
      <div className="grid gap-1">
        <h2 className="text-xl">{field.text}</h2>
        {field.lead && <p className="max-w-prose text-quiet">{field.lead}</p>}
      </div>
    )
  }
  if (field.kind === 'reasoned') {
    const { item, text, would, why } = field
    return (
      <div className="grid gap-2 rounded-box border border-line p-4">
        <Checkbox
          name={putIn(item)}
          text={text}
          hint={would}
          defaultChecked={typed(putIn(item)) === 'yes'}
        />
        <Paragraph
          name={whyOf(item)}
          label={why}
          rows={2}
          error={problemOf(state, whyOf(item))}
          defaultValue={typed(whyOf(item))}
        />
      </div>
    )
  }
  const { name, label, hint, optional } = field
  const shared = { name, label, hint, optional, error: problemOf(state, name) }
  switch (field.kind) {
    case 'line':
      return (
        <TextField
          {...shared}
          exact={field.exact}
          width={field.short ? 'short' : 'long'}
          defaultValue={typed(name)}
        />
      )
    case 'lines':
      return <Paragraph {...shared} rows={3} defaultValue={typed(name)} />
    case 'radios':
      return <Radios {...shared} choices={field.choices} defaultValue={typed(name)} />
    case 'select':
      return <Select {...shared} options={field.choices.map(optionOf)} defaultValue={typed(name)} />
    case 'moment':
      return (
        <MomentField
          {...shared}
          dateLabel={field.dateLabel}
          timeLabel={field.timeLabel}
          zone={field.zone}
          date={typed(`${name}.date`)}
          time={typed(`${name}.time`)}
        />
      )
    case 'pictures':
      return (
        <Fieldset {...shared}>
          <div className="choices">
            {field.pictures.map(({ id, text, note, thumb }, at) => (
              <div key={id} className="flex flex-wrap items-center gap-4">
                <img src={thumb} alt="" className="file-thumb" decoding="async" />
                <ChoiceLine
                  type="checkbox"
                  name={name}
                  id={at === 0 ? name : `${name}-${id}`}
                  choice={{ value: id, text, hint: note }}
                  chosen={state.typed[name]?.includes(id) ?? false}
                />
              </div>
            ))}
          </div>
        </Fieldset>
      )
  }
}

const optionOf = ({ value, text }: { value: string; text: string }) => ({ value, text })
