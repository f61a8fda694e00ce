import { recordKinds } from '@/lib/domain/kinds/registry'
import { formPath, recordPath } from '@/lib/domain/section/section-path'
import { Details } from '../ui/details'
import { Link } from '../ui/link'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'

/** How many records were taken out, and, for those who ask, which: their history stays, and they can be put back. */
export function WithdrawnRecords({
  records,
  data,
  words,
}: {
  records: readonly RecordData[]
  data: SectionData
  words: RecordWords
}) {
  const { t, titles } = words
  const { reference, mayWrite } = data
  if (records.length === 0) return null
  return (
    <Details summary={t('section.withdrawn', { count: records.length })}>
      <ul className="grid gap-3">
        {records.map(({ kind, recordId }) => {
          const id = recordKinds[kind].holds === 'one' ? null : recordId
          const title = titles.get(recordId) ?? ''
          return (
            <li key={recordId} className="flex flex-wrap gap-x-4 gap-y-1">
              <bdi className="wrap-anywhere">{title}</bdi>
              <Link href={`${recordPath(reference, kind, recordId)}/history`}>
                {t('section.history')}
                <span className="sr-only"> {title}</span>
              </Link>
              {mayWrite && (
                <Link href={formPath({ reference, kind, recordId: id, group: null })}>
                  {t('section.put-back')}
                  <span className="sr-only"> {title}</span>
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
