import { typedOf, type Typed } from '../form/form-state'
import type { ErrorReason, FieldError } from './errors'
import { countedErrors } from './counted-errors'
import type { Field, RecordKind } from './field'
import { longest, mostFiles } from './field-schema'
import { fieldsOf } from './fields-of'
import { orderErrors } from './order-errors'
import { readField, type ReadOptions } from './read-field'
import { schemaOf } from './schema-of'
import type { AnyValues, ValuesOf } from './values-of'

export type ReadRecord<K extends RecordKind> =
  | { ok: true; values: ValuesOf<K>; typed: Typed }
  | { ok: false; errors: FieldError[]; typed: Typed }

const lists = { moment: '.date', money: '.amount' } as const

/** The form name of the first input of a field. */
export function nameOf(field: Field): string {
  return field.key + (field.type === 'moment' || field.type === 'money' ? lists[field.type] : '')
}

/** The limit a message must name. */
function paramsOf(field: Field, reason: ErrorReason): FieldError['params'] {
  if (reason === 'text-too-long' && (field.type === 'text' || field.type === 'paragraph')) {
    return { max: field.max ?? longest[field.type] }
  }
  if (reason === 'too-many-files') return { max: mostFiles }
  if (field.type !== 'number') return undefined
  if (reason === 'number-too-small') return { min: field.min ?? 0 }
  if (reason === 'number-too-large') return { max: field.max ?? 1e12 }
  return reason === 'too-many-decimals' ? { decimals: field.decimals ?? 0 } : undefined
}

/**
 * Reads a form into the values of a record.
 *
 * @param kind which record
 * @param form what was sent: under each field's key (`key.date` and `key.time` of a moment,
 *   `key.amount` and `key.currency` of money, the key again for each choice or file). Other names
 *   are left alone.
 * @param options of the writer; `now` (ISO 8601 instant) decides what is in the future
 * @returns the values to store, plain JSON by field key, absent when not given; or every field's
 *   first error in the order of the form, with all that was typed
 */
export function readRecord<K extends RecordKind>(
  kind: K,
  form: Iterable<[string, unknown]>,
  options: ReadOptions & { now: string },
): ReadRecord<K> {
  const typed = typedOf(form)
  const values: AnyValues = {}
  const found = new Map<string, FieldError>()
  const refuse = (field: Field, reason: ErrorReason, more?: Partial<FieldError>) => {
    if (found.has(field.key)) return
    const params = paramsOf(field, reason)
    found.set(field.key, { field: field.key, name: nameOf(field), reason, params, ...more })
  }
  for (const field of fieldsOf(kind)) {
    const read = readField(field, (name) => typed[name] ?? [], options)
    if (!read.ok) refuse(field, read.reason, read.part && { name: `${field.key}.${read.part}` })
    else if (read.value !== undefined) values[field.key] = read.value
  }
  const checked = schemaOf(kind).safeParse(values)
  const fields = new Map<string, Field>(fieldsOf(kind).map((field) => [field.key, field]))
  for (const issue of checked.error?.issues ?? []) {
    const field = fields.get(String(issue.path[0]))
    const missing = field && values[field.key] === undefined
    if (field) refuse(field, missing ? 'required' : (issue.message as ErrorReason))
  }
  for (const error of [...orderErrors(kind, values, options), ...countedErrors(kind, values)]) {
    refuse(fields.get(error.field)!, error.reason, error)
  }
  if (kind.holds !== 'one' && found.size === 0 && Object.keys(values).length === 0) {
    refuse(fieldsOf(kind)[0]!, 'empty-record')
  }
  const errors = [...fields.keys()].flatMap((key) => found.get(key) ?? [])
  if (errors.length || !checked.success) return { ok: false, errors, typed }
  return { ok: true, values: checked.data, typed }
}
