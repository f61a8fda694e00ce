import { checkMrz } from '@/lib/domain/mrz/check-mrz'
import { Tag } from '../ui/tag'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'

/** Whether the check digits of a document's machine-readable lines are right, one by one. */
export function DocumentChecks({
  record,
  data,
  words,
}: {
  record: RecordData
  data: SectionData
  words: RecordWords
}) {
  const { t } = words
  const { mrz } = record.values
  if (typeof mrz !== 'string') return null
  const read = checkMrz(mrz, data.asOf)
  if (!read.ok) {
    return (
      <p>
        <Tag tone="warning">{t(`record.mrz.refused.${read.reason}`)}</Tag>
      </p>
    )
  }
  const verdict = read.passed ? 'passed' : 'failed'
  return (
    <div className="grid gap-2">
      <p>
        <Tag tone={read.passed ? 'success' : 'danger'} icon={read.passed ? 'check' : 'danger'}>
          {t(`record.mrz.${verdict}`)}
        </Tag>
      </p>
      {!read.passed && (
        <ul className="flex flex-wrap gap-2">
          {read.checks.map(({ name, passed }) => (
            <li key={name}>
              <Tag tone={passed ? 'success' : 'danger'} icon={passed ? 'check' : 'close'}>
                {t(`record.mrz.check.${name}`)}
                <span className="sr-only">
                  {' '}
                  {t(passed ? 'section.mrz-right' : 'section.mrz-wrong')}
                </span>
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
