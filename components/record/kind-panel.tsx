import type { ReactNode } from 'react'
import { type KindName, kindsOf, recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { kindKey } from '@/lib/domain/record/message-keys'
import { ArrivalNotice } from '../exit/arrival'
import { Checklist } from '../exit/checklist'
import { OverstaySum } from '../exit/overstay-sum'
import { Details } from '../ui/details'
import { proofTag } from '../contact/proof-tag'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { EvidenceMarks } from '../evidence/evidence-marks'
import { EvidenceSummary } from '../evidence/evidence-summary'
import { AddLinks } from './add-links'
import { DocumentChecks } from './document-checks'
import { FindingsPanel } from './findings-panel'
import { RecordCard } from './record-card'
import { type LogMark, RecordLog } from './record-log'
import type { RecordWords } from './record-words'
import { SafeContactNotice } from './safe-contact'
import type { RecordData, SectionData } from './section-data'
import { sightingMarks } from './sighting-marks'
import { WholeRecord } from './whole-record'
import { WithdrawnRecords } from './withdrawn-records'

type MarkOf = (record: RecordData) => LogMark
type Shown = { records: readonly RecordData[]; data: SectionData; words: RecordWords }

/** What stands above the records of some kinds: what follows from them, or must be known before they are read. */
const above: { [K in KindName]?: (shown: Shown) => ReactNode } = {
  evidence: ({ data, words }) => <EvidenceSummary data={data} words={words} />,
  exploitation: ({ data, words }) => <FindingsPanel data={data} words={words} />,
  'safe-contact-plan': ({ data, words }) => <SafeContactNotice data={data} words={words} />,
  clearance: ({ data, words }) => <Checklist data={data} words={words} />,
  overstay: ({ data, words }) => <OverstaySum data={data} words={words} />,
  journey: ({ data, words }) => <ArrivalNotice data={data} words={words} />,
}

/** Kinds that are read by what stands above them, and the message under which their records are folded away. */
const folded: { [K in KindName]?: string } = { clearance: 'exit.items' }

/** What a log says of its entries beside what they hold. */
const marks: { [K in KindName]?: (data: SectionData, words: RecordWords) => MarkOf } = {
  sighting: sightingMarks,
  'proof-of-life':
    (data, { reader, t }) =>
    ({ values }) => ({
      tag: proofTag(values.validUntil as string | undefined, { asOf: data.asOf, reader, t }),
    }),
}

function Records({ name, records, data, words }: Shown & { name: KindName }) {
  const holds = recordKinds[name].holds
  if (holds === 'log') {
    const markOf = marks[name]?.(data, words)
    return <RecordLog records={records} data={data} words={words} markOf={markOf} />
  }
  return records.map((record) =>
    holds === 'one' ? (
      <WholeRecord key={record.recordId} record={record} data={data} words={words} />
    ) : (
      <RecordCard key={record.recordId} record={record} data={data} words={words}>
        {name === 'evidence' && <EvidenceMarks record={record} data={data} words={words} />}
        {name === 'document' && <DocumentChecks record={record} data={data} words={words} />}
      </RecordCard>
    ),
  )
}

/** A section that is one kind has its heading and edge already: the page's. */
function Frame({
  id,
  title,
  alone,
  actions,
  children,
}: {
  id: string
  title: string
  alone: boolean
  actions: ReactNode
  children: ReactNode
}) {
  if (!alone) {
    return (
      <Panel id={id} title={title} actions={actions}>
        {children}
      </Panel>
    )
  }
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid min-w-0 gap-6">
      <h2 id={`${id}-title`} className="sr-only">
        {title}
      </h2>
      {actions && <div>{actions}</div>}
      {children}
    </section>
  )
}

/** There is nothing yet; without a plan for contact that is a danger. */
function None({ name, add, words }: { name: KindName; add: ReactNode; words: RecordWords }) {
  const text = words.t(kindKey(recordKinds[name], 'none'))
  if (name !== 'safe-contact-plan') {
    return <EmptyState heading="h3" title={text} action={add} />
  }
  return (
    <>
      <Notice tone="danger" title={text} />
      <div>{add}</div>
    </>
  )
}

/** All records of one kind in a dossier, and the way to add one. */
export function KindPanel({
  name,
  data,
  words,
}: {
  name: KindName
  data: SectionData
  words: RecordWords
}) {
  const kind: RecordKind = recordKinds[name]
  const { t } = words
  const records = data.records.filter((record) => record.kind === name)
  const withdrawn = data.withdrawn.filter((record) => record.kind === name)
  const full = kind.holds === 'one' && records.length > 0
  const add = data.mayWrite && !full && (
    <AddLinks reference={data.reference} name={name} words={words} />
  )
  const fold = folded[name]
  const shown = <Records name={name} records={records} data={data} words={words} />
  return (
    <Frame
      id={name}
      title={t(kindKey(kind, 'many'))}
      alone={kindsOf(kind.section).length === 1}
      actions={(records.length > 0 || fold) && add}
    >
      {above[name]?.({ records, data, words })}
      {records.length === 0 && !fold && <None name={name} add={add} words={words} />}
      {fold && records.length > 0 ? <Details summary={t(fold)}>{shown}</Details> : shown}
      <WithdrawnRecords records={withdrawn} data={data} words={words} />
    </Frame>
  )
}
