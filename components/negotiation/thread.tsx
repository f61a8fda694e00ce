import { recordKinds } from '@/lib/domain/kinds/registry'
import { GivenFields } from '../record/given-fields'
import { AddLinks } from '../record/add-links'
import { RecordLog } from '../record/record-log'
import type { RecordWords } from '../record/record-words'
import type { RecordData, SectionData } from '../record/section-data'
import { WrittenBy } from '../record/written-by'
import { Details } from '../ui/details'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { Tag } from '../ui/tag'
import { correctionMarks } from './corrections'

/** One counterparty: how to reach them, what to be careful with, and every exchange with them, newest first. */
export function Thread({
  name,
  party,
  entries,
  data,
  words,
}: {
  name: string
  /** Their record; undefined for what was exchanged with nobody named. */
  party: RecordData | undefined
  entries: readonly RecordData[]
  data: SectionData
  words: RecordWords
}) {
  const { t } = words
  const { recordId, values } = party ?? {}
  const role = typeof values?.role === 'string' && t(`codes.counterpartyRole.${values.role}`)
  return (
    <Panel
      id={recordId ? `record-${recordId}` : 'unnamed'}
      title={name}
      tags={role && role !== name && <Tag>{role}</Tag>}
      actions={
        data.mayWrite &&
        recordId && (
          <AddLinks
            reference={data.reference}
            name="negotiation-entry"
            words={words}
            filled={{ counterparty: recordId }}
            of={name}
          />
        )
      }
    >
      {typeof values?.careful === 'string' && (
        <Notice tone="warning" title={t('record.counterparty.careful.label')}>
          <p className="wrap-anywhere whitespace-pre-wrap">{values.careful}</p>
        </Notice>
      )}
      {party && (
        <Details summary={t('negotiation.party')} open={entries.length === 0}>
          <GivenFields record={party} words={words} asOf={data.asOf} leave={['careful']} />
          <WrittenBy record={party} data={data} words={words} />
        </Details>
      )}
      {entries.length > 0 ? (
        <RecordLog
          records={entries}
          data={data}
          words={words}
          markOf={correctionMarks(data, words)}
          leave={['counterparty', ...recordKinds['negotiation-entry'].title]}
        />
      ) : (
        <p className="text-quiet">{t('negotiation.silent')}</p>
      )}
    </Panel>
  )
}
