import { formatDate } from '@/lib/domain/dates/format-date'
import { overstayOf } from '@/lib/domain/exit/overstay-of'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { localMoment } from '@/lib/domain/record/local-moment'
import type { RecordWords } from '../record/record-words'
import type { SectionData } from '../record/section-data'
import { moneyText } from '../record/value-text'
import { Tag } from '../ui/tag'

/** The days of overstay and the fine for them, with how they were counted in view. */
export function OverstaySum({ data, words }: { data: SectionData; words: RecordWords }) {
  const { t, locale, reader } = words
  const values = dossierRecords(data.records).overstay?.[0]?.values
  if (!values) return null
  const sum = overstayOf(values, localMoment(data.asOf, reader.timeZone).date)
  const { days, basis, until, running, fine, capped, settled } = sum
  const date = (iso: string) => formatDate(iso, reader)
  const counted = basis === 'dates' && {
    from: date(values.permittedUntil!),
    until: date(until!),
  }
  return (
    <div className="grid justify-items-start gap-2 rounded-box bg-paper p-4">
      <p className="text-lg font-bold">
        {days === null ? t('exit.days-unknown') : t('exit.days', { days })}
      </p>
      {counted && (
        <p>{t(running && !settled ? 'exit.counted-running' : 'exit.counted', counted)}</p>
      )}
      {fine && values.rate && (
        <p className="font-bold tabular-nums">
          {t(capped ? 'exit.fine-capped' : 'exit.fine', {
            days: days!,
            rate: moneyText(values.rate, locale),
            fine: moneyText(fine, locale),
          })}
        </p>
      )}
      <Tag tone={settled ? 'success' : 'warning'}>{t(`exit.fine-${settled ?? 'owed'}`)}</Tag>
    </div>
  )
}
