import { recordKinds } from '@/lib/domain/kinds/registry'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { labelKey } from '@/lib/domain/record/message-keys'
import { SummaryList } from '../ui/summary-list'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'
import { rowOf } from './summary-rows'

/**
 * One record of many: a row for each field that is given, and on one line those that are not.
 * `leave` names fields that are shown elsewhere.
 */
export function GivenFields({
  record,
  words,
  asOf,
  reference,
  leave = [],
}: {
  record: RecordData
  words: RecordWords
  asOf: string
  /** Of the dossier: with it, what is hidden leads to the screen on which it is shown. */
  reference?: string
  leave?: readonly string[]
}) {
  const { t } = words
  const kind: RecordKind = recordKinds[record.kind]
  const fields = fieldsOf(kind).filter(({ key }) => !leave.includes(key))
  const isGiven = ({ key }: Field) =>
    record.values[key] !== undefined || record.hidden?.includes(key)
  const missing = fields.filter((field) => !isGiven(field)).map((field) => t(labelKey(kind, field)))
  const rows = fields
    .filter(isGiven)
    .map((field) => rowOf(record, field, words, { asOf, reference }))
  return (
    <div className="grid gap-2">
      {rows.length > 0 && <SummaryList rows={rows} missing={t('section.missing')} />}
      {missing.length > 0 && (
        <p className="text-sm text-quiet">
          {t('section.missing-these', { fields: missing.join(', ') })}
        </p>
      )}
    </div>
  )
}
