import type { Reader } from '../dossier/reader'
import { Table } from '../ui/table'
import { sharingCells } from './grant-cells'
import type { GrantView } from '@/lib/domain/sharing/views'

/** Grants that are over: who had what, and how it ended. */
export async function GrantHistory({
  grants,
  caption,
  reader,
}: {
  grants: readonly GrantView[]
  caption: string
  reader: Reader
}) {
  const { t, lines, when, moment, sections, code } = await sharingCells(reader)
  const word = (key: string) => t(`grants.${key}`)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'agency', header: word('agency'), names: true },
        { key: 'what', header: word('what') },
        { key: 'ended', header: word('ended') },
      ]}
      rows={grants.map(({ end, ...grant }) => ({
        key: grant.id,
        cells: {
          agency: lines(
            grant.agency,
            code('kind', grant.kind),
            t('grants.given', { agency: grant.givenBy, when: moment(grant.takenAt) }),
          ),
          what: lines(sections(grant.sections), code('level', grant.level)),
          ended: lines(
            code('end', end?.reason ?? 'expired'),
            when(end?.at ?? grant.expiresAt),
            end?.by && t('grants.by', { name: end.by }),
          ),
        },
      }))}
    />
  )
}
