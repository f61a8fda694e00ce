import { getTranslations } from 'next-intl/server'
import type { PacketRow } from '@/lib/domain/packet/packet-row'
import type { Reader } from '../dossier/reader'
import { SummaryList } from '../ui/summary-list'
import { bookOf, rowOnScreen } from './row-words'

/** Lines of a packet on a screen, as the addressee will read them. */
export async function PacketRows({
  rows,
  reader,
  missing,
}: {
  rows: readonly PacketRow[]
  reader: Reader
  missing: string
}) {
  const t = await getTranslations()
  return (
    <SummaryList
      missing={missing}
      rows={rows.map((row, at) => ({
        key: `${row.item}-${at}`,
        label: bookOf(reader)[row.label],
        value: (
          <bdi className="wrap-anywhere whitespace-pre-wrap">{rowOnScreen(row, t, reader)}</bdi>
        ),
      }))}
    />
  )
}
