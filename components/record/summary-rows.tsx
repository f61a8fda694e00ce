import { recordKinds } from '@/lib/domain/kinds/registry'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { labelKey } from '@/lib/domain/record/message-keys'
import { recordPath } from '@/lib/domain/section/section-path'
import type { SummaryRow } from '../ui/summary-list'
import { lapseOf } from './alarms'
import { FieldValue } from './field-value'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'

/** A number or secret word that was not sent, and the way to the screen on which it is asked for. */
function hiddenRow(
  record: Pick<RecordData, 'kind' | 'recordId'>,
  row: { key: string; label: string },
  { t }: RecordWords,
  reference: string | undefined,
): SummaryRow {
  const value = <span className="text-quiet">{t('contact.hidden')}</span>
  if (!reference) return { ...row, value }
  const href = `${recordPath(reference, record.kind, record.recordId)}/show`
  return { ...row, value, action: { href, text: t('contact.show'), of: row.label } }
}

/**
 * A field of a record as a row. `asOf` is the instant by which it may have lapsed; with a `reference` a hidden field
 * leads to where it is shown.
 */
export function rowOf(
  record: Pick<RecordData, 'kind' | 'recordId' | 'values' | 'hidden'>,
  field: Field,
  words: RecordWords,
  { asOf, reference }: { asOf: string; reference?: string },
): SummaryRow {
  const { t } = words
  const kind: RecordKind = recordKinds[record.kind]
  const label = t(labelKey(kind, field))
  const key = `${record.kind}-${record.recordId.slice(0, 8)}-${field.key}`
  if (record.hidden?.includes(field.key)) {
    return hiddenRow(record, { key, label }, words, reference)
  }
  const value = record.values[field.key]
  const lapse = value === undefined ? undefined : lapseOf(field, value, asOf)
  return {
    key,
    label,
    value: value === undefined ? null : <FieldValue field={field} value={value} words={words} />,
    ...(lapse && { note: { text: t(lapse), tone: 'warning' as const } }),
  }
}
