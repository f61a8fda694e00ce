import type { LedgerLine } from '@/lib/domain/sharing/views'
import type { Reader } from '../dossier/reader'
import { Table } from '../ui/table'
import { sharingCells } from './grant-cells'

/** What was sent, to whom, by whom, why and on which consent. */
export async function LedgerTable({
  lines: entries,
  caption,
  reader,
}: {
  lines: readonly LedgerLine[]
  caption: string
  reader: Reader
}) {
  const { t, lines, when, sections, code } = await sharingCells(reader)
  const word = (key: string) => t(`ledger.${key}`)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'to', header: word('to'), names: true },
        { key: 'when', header: word('when') },
        { key: 'from', header: word('from') },
        { key: 'what', header: word('what') },
        { key: 'why', header: word('why') },
      ]}
      rows={entries.map((line) => ({
        key: line.id,
        cells: {
          to: lines(line.packet?.to ?? line.to, code('kind', line.kind)),
          when: when(line.at),
          from: lines(line.from, line.member && t('ledger.by', { name: line.member })),
          what: line.packet
            ? lines(line.packet.items.map((item) => t(`packet.item.${item}`)).join(', '))
            : lines(sections(line.sections), code('level', line.level)),
          why: lines(
            code('purpose', line.purpose),
            t(`ledger.${line.consented ? 'consented' : 'without'}`, {
              basis: code('basis', line.basis),
            }),
          ),
        },
      }))}
    />
  )
}
