import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { negotiationOf } from '@/lib/domain/negotiation/negotiation-of'
import { AddLinks } from '../record/add-links'
import type { RecordWords } from '../record/record-words'
import type { SectionData } from '../record/section-data'
import { WithdrawnRecords } from '../record/withdrawn-records'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { LatestWords } from './latest-words'
import { partyNames } from './party-name'
import { PendingList } from './pending-list'
import { Thread } from './thread'

/** The section of a negotiation: what comes next, then each counterparty with all that was said. */
export function NegotiationSection({ data, words }: { data: SectionData; words: RecordWords }) {
  const { t, reader } = words
  const records = dossierRecords(data.records)
  const said = negotiationOf(records, data.asOf)
  const shown = { nameOf: partyNames(records, t), reader, t }
  const byId = new Map(data.records.map((record) => [record.recordId, record]))
  const add = data.mayWrite && (
    <>
      <AddLinks reference={data.reference} name="counterparty" words={words} />
      <AddLinks reference={data.reference} name="negotiation-entry" words={words} />
    </>
  )
  return (
    <>
      {add && <div className="screen-only flex flex-wrap gap-3">{add}</div>}
      {said.threads.length === 0 && (
        <EmptyState heading="h2" title={t('record.negotiation-entry.kind.none')} />
      )}
      {said.threads.some(({ entries }) => entries.length > 0) && (
        <Panel id="next" title={t('negotiation.next')}>
          {said.pending.length > 0 ? (
            <PendingList pending={said.pending} asOf={data.asOf} {...shown} />
          ) : (
            <p className="text-quiet">{t('negotiation.no-next')}</p>
          )}
          <LatestWords said={said} {...shown} />
        </Panel>
      )}
      {said.threads.map(({ counterparty, entries }) => (
        <Thread
          key={counterparty ?? 'unnamed'}
          name={shown.nameOf(counterparty)}
          party={counterparty ? byId.get(counterparty) : undefined}
          entries={entries.flatMap(({ recordId }) => byId.get(recordId) ?? [])}
          data={data}
          words={words}
        />
      ))}
      <WithdrawnRecords records={data.withdrawn} data={data} words={words} />
    </>
  )
}
