import type { Problem } from '@/lib/domain/form/form-state'
import type { FileRefusal } from '@/lib/domain/files/refusals'
import type { FieldError } from '@/lib/domain/record/errors'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { labelKey } from '@/lib/domain/record/message-keys'
import { belongsTo } from '@/lib/domain/section/assemble-form'
import type { Translate } from '../file/file-data'

/**
 * What is wrong with a record's form, in words and in the order of the form.
 *
 * @param shown whether the form shows a field: a problem with another one links to nothing
 */
export function problemTexts(
  kind: RecordKind,
  errors: readonly FieldError[],
  refused: readonly { field: string; refusal: FileRefusal }[],
  { t, shown }: { t: Translate; shown: (field: Field) => boolean },
): Problem[] {
  const label = (key: unknown) => {
    const field = fieldsOf(kind).find((one) => one.key === key)
    return field ? t(labelKey(kind, field)) : ''
  }
  return fieldsOf(kind).flatMap((field: Field) => {
    const link = (name: string) => (shown(field) && belongsTo(field, name) ? name : null)
    const wrong = errors
      .filter((error) => error.field === field.key)
      .map(({ name, reason, params = {} }) => {
        const values = { ...params, field: label(field.key), other: label(params.other) }
        return { field: link(name), text: t(`record.error.${reason}`, values) }
      })
    const files = refused
      .filter((one) => one.field === field.key)
      .map(({ refusal: { reason, params } }) => {
        return { field: link(field.key), text: t(`files.refused.${reason}`, params) }
      })
    return [...wrong, ...files]
  })
}
