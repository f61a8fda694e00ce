import { z } from 'zod'
import type { RecordKind } from './field'
import { fieldsOf } from './fields-of'
import { schemaOfField } from './field-schema'
import type { ValuesOf } from './values-of'

const built = new WeakMap<RecordKind, z.ZodType>()

/**
 * The schema of the stored values of a kind, built from its field table: plain JSON by field key,
 * absent when not given, nothing else accepted. Messages of its issues are ErrorReasons.
 *
 * @param kind any record kind
 */
export function schemaOf<K extends RecordKind>(kind: K): z.ZodType<ValuesOf<K>> {
  let schema = built.get(kind)
  if (!schema) {
    schema = z.strictObject(
      Object.fromEntries(
        fieldsOf(kind).map((field) => {
          const one = schemaOfField(field)
          return [field.key, field.required ? one : one.optional()]
        }),
      ),
    )
    built.set(kind, schema)
  }
  return schema as z.ZodType<ValuesOf<K>>
}
