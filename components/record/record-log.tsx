import type { ReactNode } from 'react'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { kindKey } from '@/lib/domain/record/message-keys'
import { moment } from '../dossier/reader'
import { Details } from '../ui/details'
import type { Tone } from '../ui/tone'
import { Timeline } from '../ui/timeline'
import { GivenFields } from './given-fields'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'
import { WrittenBy } from './written-by'

/** What a log says of one of its records beside the fields. */
export type LogMark = {
  tag?: { text: string; tone: Tone }
  more?: ReactNode
  /** It no longer matters for today: its fields are folded away. */
  past?: boolean
}

/** Beyond this many, the fields of an entry are folded away. */
const unfolded = 3

/** The records of a kind that is kept as a log, newest first by when it happened. */
export function RecordLog({
  records,
  data,
  words,
  markOf = () => ({}),
  leave = [],
}: {
  records: readonly RecordData[]
  data: SectionData
  words: RecordWords
  markOf?: (record: RecordData) => LogMark
  /** Fields that are shown elsewhere. */
  leave?: readonly string[]
}) {
  const first = records[0]
  if (!first) return null
  const kind: RecordKind = recordKinds[first.kind]
  const text = kind.name === 'note'
  const left = kind.at ? [...leave, kind.at] : leave
  const events = records.map((record, index) => {
    const { tag, more, past } = markOf(record)
    const title = text ? words.t(kindKey(kind, 'one')) : words.titles.get(record.recordId)
    const fields = (
      <GivenFields
        record={record}
        words={words}
        asOf={data.asOf}
        reference={data.reference}
        leave={left}
      />
    )
    return {
      key: record.recordId,
      title: (
        <bdi id={`record-${record.recordId}`} className="wrap-anywhere">
          {title}
        </bdi>
      ),
      when: moment(record.at ?? record.writtenAt, words.reader),
      tag,
      children: (
        <div className="grid justify-items-stretch gap-2">
          {more && <div>{more}</div>}
          {past || index >= unfolded ? (
            <Details summary={words.t('section.unfold')}>{fields}</Details>
          ) : (
            fields
          )}
          <WrittenBy record={record} data={data} words={words} />
        </div>
      ),
    }
  })
  return <Timeline label={words.t(kindKey(kind, 'many'))} events={events} />
}
