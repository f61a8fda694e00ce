import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { labelKey } from '@/lib/domain/record/message-keys'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { RecordWords } from '../record/record-words'
import type { RecordData } from '../record/section-data'
import { Copyable } from '../ui/copyable'
import { Notice } from '../ui/notice'
import { SummaryList } from '../ui/summary-list'

/** The number, handle or secret words that were asked for, large enough to be dialled from, and until when they stay. */
export function AskedFields({
  record,
  until,
  words,
}: {
  record: RecordData
  /** ISO 8601 instant. */
  until: string
  words: RecordWords
}) {
  const { t, reader } = words
  const kind: RecordKind = recordKinds[record.kind]
  const copy = { copy: t('contact.copy'), copied: t('contact.copied') }
  const rows = fieldsOf(kind)
    .filter(({ key, guarded }) => guarded && record.values[key] !== undefined)
    .map((field) => ({
      key: field.key,
      label: t(labelKey(kind, field)),
      value: (
        <bdi className="text-xl">
          <Copyable value={String(record.values[field.key])} words={copy} />
        </bdi>
      ),
    }))
  return (
    <>
      <Notice tone="info" live title={t('contact.shown', { until: formatMoment(until, reader) })} />
      <SummaryList rows={rows} missing={t('section.missing')} />
    </>
  )
}
