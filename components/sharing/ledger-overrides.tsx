import type { Override } from '@/lib/domain/sharing/views'
import type { Reader } from '../dossier/reader'
import { Table } from '../ui/table'
import { Tag } from '../ui/tag'
import { sharingCells } from './grant-cells'

/** What went past consent: which dossier, between which agencies, which sections, when; nothing of the person. */
export async function OverrideTable({
  overrides,
  caption,
  reader,
}: {
  overrides: readonly Override[]
  caption: string
  reader: Reader
}) {
  const { t, when, sections } = await sharingCells(reader)
  const word = (key: string) => t(`overrides.${key}`)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'reference', header: word('reference'), names: true },
        { key: 'what', header: word('what') },
        { key: 'owner', header: word('owner') },
        { key: 'taker', header: word('taker') },
        { key: 'sections', header: word('sections') },
        { key: 'when', header: word('when') },
      ]}
      rows={overrides.map((one) => ({
        key: one.id,
        cells: {
          reference: one.reference,
          what: (
            <Tag tone={one.kind === 'override' ? 'warning' : 'danger'}>
              {word(`kind.${one.kind}`)}
            </Tag>
          ),
          owner: one.giver,
          taker: one.taker,
          sections: sections(one.sections),
          when: when(one.at),
        },
      }))}
    />
  )
}
