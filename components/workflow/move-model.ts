import type { CodeList } from '@/lib/domain/codes/code-list'
import type { Field } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { moveForm } from '@/lib/domain/workflow/move-fields'
import type { Way } from '@/lib/domain/workflow/way'
import { controlOf, type FieldModel, type FormModel } from '../record/form-model'
import type { Words } from './way-words'

/** Where the words of a list of the form stand. */
const codeWords = ({ name }: CodeList) =>
  ({ moveReason: 'move.code', profile: 'completeness.profile' })[name] ?? `codes.${name}`

/** The label of a field of a move. */
export const moveLabel = (t: Words, { key }: Pick<Field, 'key'>) => t(`move.field.${key}.label`)

/** The form of a way in the reader's language. */
export function moveModel(t: Words, way: Way): { fields: FieldModel[]; lists: FormModel['lists'] } {
  const fields: readonly Field[] = fieldsOf(moveForm(way))
  const lists = fields.flatMap((field) =>
    field.type === 'code'
      ? [
          [
            field.key,
            field.codes.codes.map((value) => ({
              value,
              text: t(`${codeWords(field.codes)}.${value}`),
            })),
          ] as const,
        ]
      : [],
  )
  return {
    fields: fields.map((field) => ({
      key: field.key,
      control: controlOf(field),
      label: moveLabel(t, field),
      ...(field.hint && { hint: t(`move.field.${field.key}.hint`) }),
      ...(field.type === 'code' && { list: field.key }),
      ...('exact' in field && { exact: field.exact }),
    })),
    lists: Object.fromEntries(lists),
  }
}
