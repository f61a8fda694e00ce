import type { ReactNode } from 'react'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { kindKey } from '@/lib/domain/record/message-keys'
import { moment } from '../dossier/reader'
import { Timeline } from '../ui/timeline'
import { GivenFields } from './given-fields'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'
import { WrittenBy } from './written-by'

/** What a log says of one of its records beside the fields. */
export type LogMark = {
  tag?: { text: string; tone: 'info' | 'success' | 'warning' | 'danger' }
  more?: ReactNode
}

/** The records of a kind that is kept as a log, newest first by when it happened. */
export function RecordLog({
  records,
  data,
  words,
  markOf = () => ({}),
}: {
  records: readonly RecordData[]
  data: SectionData
  words: RecordWords
  markOf?: (record: RecordData) => LogMark
}) {
  const first = records[0]
  if (!first) return null
  const kind: RecordKind = recordKinds[first.kind]
  const text = kind.name === 'note'
  const events = records.map((record) => {
    const { tag, more } = markOf(record)
    const title = text ? words.t(kindKey(kind, 'one')) : words.titles.get(record.recordId)
    return {
      key: record.recordId,
      title: <bdi id={`record-${record.recordId}`}>{title}</bdi>,
      when: moment(record.at ?? record.writtenAt, words.reader),
      tag,
      children: (
        <div className="grid gap-3">
          {more}
          <GivenFields
            record={record}
            words={words}
            asOf={data.asOf}
            leave={kind.at ? [kind.at] : []}
          />
          <WrittenBy record={record} data={data} words={words} />
        </div>
      ),
    }
  })
  return <Timeline label={words.t(kindKey(kind, 'many'))} events={events} />
}
