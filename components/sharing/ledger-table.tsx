import type { Section } from '@/lib/domain/access/sections'
import type { Reader } from '../dossier/reader'
import { Table } from '../ui/table'
import { sharingCells } from './grant-cells'

type Line = {
  id: string
  at: string
  from: string
  to: string | null
  member: string | null
  kind: string
  sections: Section[]
  level: string
  purpose: string
  basis: string
  consented: boolean
}

/** What was sent, to whom, by whom, why and on which consent. */
export async function LedgerTable({
  lines: entries,
  caption,
  reader,
}: {
  lines: readonly Line[]
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
          to: lines(line.to, code('kind', line.kind)),
          when: when(line.at),
          from: lines(line.from, line.member && t('ledger.by', { name: line.member })),
          what: lines(sections(line.sections), code('level', line.level)),
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
