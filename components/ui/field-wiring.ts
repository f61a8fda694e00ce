import type { ReactNode } from 'react'

/** What every field takes. All words are already in the reader's language. */
export type FieldProps = {
  /** Name in the form, and the id an error summary links to unless `id` is given. */
  name: string
  label: ReactNode
  /** How to answer, under the label. */
  hint?: ReactNode
  /** The problem with this field, in the words the error summary uses. */
  error?: string
  /** The word for "optional", shown after the label when the field may stay empty. */
  optional?: string
  id?: string
  /** Id of words elsewhere that say what is wrong with this input: for the halves of one answer. */
  flaw?: string
}

/** The id of the field's input. */
export const fieldId = ({ id, name }: FieldProps) => id ?? name

/** The ids of hint and error, in reading order, for `aria-describedby`; undefined when there is neither. */
export function describedBy(field: FieldProps): string | undefined {
  const id = fieldId(field)
  const ids = [field.hint && `${id}-hint`, field.error && `${id}-error`, field.flaw].filter(Boolean)
  return ids.length ? ids.join(' ') : undefined
}

/** The attributes that tie an input to its label, hint and error. */
export const wire = (field: FieldProps) => ({
  id: fieldId(field),
  name: field.name,
  'aria-describedby': describedBy(field),
  'aria-invalid': field.error || field.flaw ? (true as const) : undefined,
})

/** The words for two halves of one answer, of which either, both or none may be wrong. */
export const both = (one?: string, other?: string) =>
  one && other && one !== other ? `${one}. ${other}` : (one ?? other)
