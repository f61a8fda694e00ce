import type { Field } from '@/lib/domain/record/field'
import type { Option, OptionGroup } from '../ui/select'

/** The control by which a field is answered. */
export type ControlName =
  | 'text'
  | 'paragraph'
  | 'date'
  | 'moment'
  | 'time'
  | 'radios'
  | 'select'
  | 'checkboxes'
  | 'several'
  | 'number'
  | 'money'
  | 'phone'
  | 'point'
  | 'files'

/** One field of a form, in the reader's language; plain data for the browser. */
export type FieldModel = {
  key: string
  control: ControlName
  label: string
  hint?: string
  required?: true
  /** Which of the form's lists holds its choices. */
  list?: string
  exact?: boolean
  when?: Field['when']
  sensitive?: boolean
  /** Of a file field: the `accept` attribute, and what is taken in words. */
  accept?: string
  limits?: readonly string[]
}

export type GroupModel = { key: string; title: string; fields: readonly FieldModel[] }

/** A whole form. Lists are by name, so that one that several fields share is sent once. */
export type FormModel = {
  groups: readonly GroupModel[]
  lists: Readonly<Record<string, readonly (Option | OptionGroup)[]>>
}

/** Up to this many choices are all shown at once. */
const fewest = 4
/** Beyond this many, tick boxes would fill more than a screen: chosen one by one from a list. */
const most = 24

/** Which control answers a field, by its type and by how many choices there are. */
export function controlOf(field: Field): ControlName {
  switch (field.type) {
    case 'code':
      return field.codes.codes.length <= fewest ? 'radios' : 'select'
    case 'codes':
      return field.codes.codes.length <= most ? 'checkboxes' : 'several'
    case 'countries':
      return 'several'
    case 'answer':
      return 'radios'
    case 'country':
    case 'area':
    case 'reference':
      return 'select'
    default:
      return field.type
  }
}
