import type { ReactNode } from 'react'
import { GivenFields } from './given-fields'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'
import { WrittenBy } from './written-by'

/** One record of a kind that holds many. */
export function RecordCard({
  record,
  data,
  words,
  children,
}: {
  record: RecordData
  data: SectionData
  words: RecordWords
  /** What is found out from it, between its heading and its fields. */
  children?: ReactNode
}) {
  return (
    <article id={`record-${record.recordId}`} className="record-card">
      <h3 className="text-lg wrap-anywhere">
        <bdi className="wrap-anywhere">{words.titles.get(record.recordId)}</bdi>
      </h3>
      {children}
      <GivenFields record={record} words={words} asOf={data.asOf} reference={data.reference} />
      <WrittenBy record={record} data={data} words={words} />
    </article>
  )
}
