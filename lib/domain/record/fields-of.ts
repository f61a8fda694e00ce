import type { Field, RecordKind } from './field'
import type { FieldOf } from './values-of'

const known = new WeakMap<RecordKind, readonly Field[]>()

/** All fields of a kind, in the order of the form. */
export function fieldsOf<K extends RecordKind>(kind: K): readonly FieldOf<K>[] {
  let fields = known.get(kind)
  if (!fields) {
    fields = kind.groups.flatMap((group) => [...group.fields])
    known.set(kind, fields)
  }
  return fields as readonly FieldOf<K>[]
}
