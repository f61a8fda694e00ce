import type { Pending } from '@/lib/domain/negotiation/negotiation-of'
import { Due } from '../dossier/due'
import type { Reader } from '../dossier/reader'
import type { Translate } from '../file/file-data'
import { SummaryList } from '../ui/summary-list'

/** What comes next in a negotiation, the most urgent first: the step, by when an answer is owed, what they threaten. */
export function PendingList({
  pending,
  nameOf,
  asOf,
  reader,
  t,
}: {
  pending: readonly Pending[]
  nameOf: (counterparty: string | null) => string
  asOf: string
  reader: Reader
  t: Translate
}) {
  const due = (at: string | null) => at && <Due at={at} asOf={asOf} reader={reader} t={t} />
  return (
    <ul className="grid gap-4">
      {pending.map(({ counterparty, recordId, nextStep, replyBy, deadline }) => (
        <li key={recordId} className="grid gap-1">
          <p className="font-bold">
            <bdi className="wrap-anywhere">{nameOf(counterparty)}</bdi>
          </p>
          <SummaryList
            missing={t('negotiation.no-next')}
            rows={[
              {
                key: `${recordId}-next`,
                label: t('record.negotiation-entry.nextStep.label'),
                value: nextStep && <bdi className="wrap-anywhere">{nextStep}</bdi>,
              },
              {
                key: `${recordId}-reply`,
                label: t('record.negotiation-entry.replyBy.label'),
                value: due(replyBy),
              },
              {
                key: `${recordId}-deadline`,
                label: t('record.negotiation-entry.deadline.label'),
                value: due(deadline),
              },
            ].filter(({ key, value }) => value || key.endsWith('-next'))}
          />
        </li>
      ))}
    </ul>
  )
}
