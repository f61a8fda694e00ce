/**
 * Why a typed value was refused. The words are the message `record.error.<reason>`, with the
 * field's label as `{field}` and the params below; a param `other` is the key of another field of
 * the record, to be shown by its label.
 */
export const errorReasons = [
  'required',
  'empty-record',
  'text-too-long',
  'not-a-date',
  'impossible-date',
  'two-digit-year',
  'no-year',
  'year-out-of-range',
  'ambiguous',
  'needs-full-date',
  'needs-date',
  'not-a-time',
  'skipped-time',
  'unknown-time-zone',
  'in-the-future',
  'not-before',
  'counted',
  'unknown-choice',
  'unknown-country',
  'unknown-area',
  'not-a-number',
  'number-too-small',
  'number-too-large',
  'too-many-decimals',
  'not-an-amount',
  'needs-currency',
  'not-a-phone',
  'needs-country',
  'unknown-country-code',
  'phone-too-short',
  'phone-too-long',
  'has-other-text',
  'several-numbers',
  'not-a-point',
  'point-out-of-range',
  'one-number',
  'zero-point',
  'short-link',
  'plus-code',
  'unknown-file',
  'too-many-files',
  'unknown-record',
] as const

export type ErrorReason = (typeof errorReasons)[number]

export type FieldError = {
  /** Key of the field. */
  field: string
  /** Form name of the input to go to: the key, or `key.date`, `key.time`, `key.amount`, `key.currency`. */
  name: string
  reason: ErrorReason
  params?: Record<string, string | number>
}
