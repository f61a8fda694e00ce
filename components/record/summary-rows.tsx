import { recordKinds } from '@/lib/domain/kinds/registry'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { labelKey } from '@/lib/domain/record/message-keys'
import type { SummaryRow } from '../ui/summary-list'
import { lapseOf } from './alarms'
import { FieldValue } from './field-value'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'

/** A field of a record as a row. `asOf` is the instant by which it may have lapsed. */
export function rowOf(
  record: Pick<RecordData, 'kind' | 'recordId' | 'values'>,
  field: Field,
  words: RecordWords,
  { asOf }: { asOf: string },
): SummaryRow {
  const { t } = words
  const kind: RecordKind = recordKinds[record.kind]
  const label = t(labelKey(kind, field))
  const value = record.values[field.key]
  const lapse = value === undefined ? undefined : lapseOf(field, value, asOf)
  return {
    key: `${record.kind}-${record.recordId.slice(0, 8)}-${field.key}`,
    label,
    value: value === undefined ? null : <FieldValue field={field} value={value} words={words} />,
    ...(lapse && { note: { text: t(lapse), tone: 'warning' as const } }),
  }
}
