import type { Field } from '../record/field'
import type { Typed } from '../form/form-state'

/**
 * Whether a field is to be shown while the form is filled in: it always applies, the field it depends on has one of
 * the answers, or something is written in it already, which must not hide.
 *
 * @param field its key and condition
 * @param typed what stands in the form now
 */
export function isAsked(field: Pick<Field, 'key' | 'when'>, typed: Typed): boolean {
  if (!field.when) return true
  const { field: on, is } = field.when
  const given = (name: string) => (typed[name] ?? []).filter(Boolean)
  return given(field.key).length > 0 || given(on).some((value) => is.includes(value))
}
