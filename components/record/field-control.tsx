import type { Problem, Typed } from '@/lib/domain/form/form-state'
import { uploadName } from '@/lib/domain/section/typed-work'
import type { FileModel } from '../file/file-model'
import { FilesControl } from '../file/files-control'
import { Checkboxes } from '../ui/checkboxes'
import { DateField } from '../ui/date-field'
import { MomentField } from '../ui/moment-field'
import { MoneyField } from '../ui/money-field'
import { Paragraph } from '../ui/paragraph'
import { PhoneField } from '../ui/phone-field'
import { PointField } from '../ui/point-field'
import { Radios } from '../ui/radios'
import { type Option, Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import type { FieldModel, FormModel } from './form-model'
import type { FieldWords } from './form-words'
import { SelectSeveral } from './select-several'

/** What every control of a form is given beside its field. */
export type FormNow = {
  lists: FormModel['lists']
  typed: Typed
  problems: readonly Problem[]
  files: readonly FileModel[]
  words: FieldWords
}

const isOption = (choice: FormModel['lists'][string][number]): choice is Option => 'value' in choice

/** One field of a form, by the control that suits it. */
export function FieldControl({ field, now }: { field: FieldModel; now: FormNow }) {
  const { typed, words, problems, files } = now
  const { key, control, exact } = field
  const all = typed[key] ?? []
  const one = all[0]
  const choices = (field.list && now.lists[field.list]) || []
  const options = choices.filter(isOption)
  const errorOf = (name: string) =>
    problems
      .filter((problem) => problem.field === name)
      .map(({ text }) => text)
      .join(' ') || undefined
  const shared = {
    name: key,
    label: field.label,
    hint: field.hint,
    optional: field.required && words.required,
    error: errorOf(key),
  }
  switch (control) {
    case 'paragraph':
      return <Paragraph {...shared} exact={exact} defaultValue={one} />
    case 'date':
      return <DateField {...shared} defaultValue={one} />
    case 'phone':
      return <PhoneField {...shared} defaultValue={one} />
    case 'point':
      return <PointField {...shared} defaultValue={one} />
    case 'number':
      return <TextField {...shared} exact inputMode="decimal" width="number" defaultValue={one} />
    case 'time':
      return <TextField {...shared} exact width="number" defaultValue={one} />
    case 'radios': {
      // Once given, an answer can be taken back.
      const none = one ? [{ value: '', text: words.notStated }] : []
      return (
        <Radios
          {...shared}
          row={options.length <= 3}
          choices={[...options, ...none]}
          defaultValue={one}
        />
      )
    }
    case 'select':
      return <Select {...shared} options={choices} empty={words.notStated} defaultValue={one} />
    case 'checkboxes':
      return <Checkboxes {...shared} columns choices={options} defaultValue={all} />
    case 'several':
      return <SelectSeveral field={shared} options={options} values={all} words={words} />
    case 'moment':
      return (
        <MomentField
          {...shared}
          dateLabel={words.date}
          timeLabel={words.time}
          zone={words.zone}
          date={typed[`${key}.date`]?.[0]}
          time={typed[`${key}.time`]?.[0]}
          errors={{ date: errorOf(`${key}.date`), time: errorOf(`${key}.time`) }}
        />
      )
    case 'money':
      return (
        <MoneyField
          {...shared}
          amountLabel={words.amount}
          currencyLabel={words.currency}
          currencies={options}
          empty={words.notStated}
          amount={typed[`${key}.amount`]?.[0]}
          currency={typed[`${key}.currency`]?.[0]}
          errors={{ amount: errorOf(`${key}.amount`), currency: errorOf(`${key}.currency`) }}
        />
      )
    case 'files':
      return (
        <FilesControl
          field={{ ...shared, id: key, name: uploadName(key) }}
          name={key}
          kept={all}
          files={files}
          accept={field.accept}
          limits={field.limits ?? []}
          words={words}
        />
      )
    case 'text':
      return <TextField {...shared} exact={exact} width="long" defaultValue={one} />
  }
}
