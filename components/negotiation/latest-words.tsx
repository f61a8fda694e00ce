import type { Entry, Negotiation } from '@/lib/domain/negotiation/negotiation-of'
import { moment, type Reader } from '../dossier/reader'
import type { Translate } from '../file/file-data'
import { moneyText } from '../record/value-text'
import { SummaryList, type SummaryRow } from '../ui/summary-list'

type Words = { nameOf: (counterparty: string | null) => string; reader: Reader; t: Translate }

/** When it was, and who said it to whom. */
function Said({ entry, nameOf, reader }: Words & { entry: Entry }) {
  const { at, by, counterparty } = entry.values
  const who = [by, nameOf(counterparty ?? null)].filter(Boolean).join(' – ')
  return (
    <span className="block text-sm text-quiet">
      {at && <time dateTime={at}>{moment(at, reader).text}</time>}
      {' · '}
      <bdi className="wrap-anywhere">{who}</bdi>
    </span>
  )
}

function demandRow(entry: Entry, words: Words): SummaryRow {
  const { t, reader } = words
  const { demand, amount, asked } = entry.values
  const what = [demand && t(`codes.demand.${demand}`), amount && moneyText(amount, reader.locale)]
  return {
    key: 'demand',
    label: t('negotiation.demand'),
    value: (
      <>
        <span className="font-bold">{what.filter(Boolean).join(', ')}</span>
        {asked && <bdi className="block wrap-anywhere">{asked}</bdi>}
        <Said entry={entry} {...words} />
      </>
    ),
  }
}

function offerRow(entry: Entry, words: Words): SummaryRow {
  return {
    key: 'offer',
    label: words.t('negotiation.offer'),
    value: (
      <>
        <bdi className="block wrap-anywhere">{entry.values.offered}</bdi>
        <Said entry={entry} {...words} />
      </>
    ),
  }
}

function agreedRow(entry: Entry, words: Words): SummaryRow {
  const { t, reader } = words
  const { terms, handoverPlace, handoverAt, attending } = entry.values
  const when = handoverAt && moment(handoverAt, reader).text
  const handover = [handoverPlace, when].filter(Boolean).join(', ')
  const lines = [terms, handover && t('negotiation.handover', { handover }), attending]
  return {
    key: 'agreed',
    label: t('negotiation.agreed'),
    value: (
      <>
        {lines.filter(Boolean).map((line) => (
          <bdi key={line} className="block wrap-anywhere">
            {line}
          </bdi>
        ))}
        <Said entry={entry} {...words} />
      </>
    ),
  }
}

/** What was last demanded, offered and agreed, by whom and when. */
export function LatestWords({ said, ...words }: Words & { said: Negotiation }) {
  const { demand, offer, agreed } = said
  const rows = [
    agreed && agreedRow(agreed, words),
    demand && demandRow(demand, words),
    offer && offerRow(offer, words),
  ].filter((row) => row !== undefined)
  if (rows.length === 0) return null
  return <SummaryList rows={rows} missing={words.t('section.missing')} />
}
