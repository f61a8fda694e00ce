import type { Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Table } from '../ui/table'
import { sharingCells } from './grant-cells'
import type { GrantView } from '@/lib/domain/sharing/views'

/** Grants that are in force: who has what, what for, until when, and the way to end it. */
export async function GrantTable({
  grants,
  reference,
  caption,
  reader,
}: {
  grants: readonly GrantView[]
  reference: string
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
        { key: 'why', header: word('why') },
        { key: 'until', header: word('until') },
        { key: 'act', header: word('act'), silent: true },
      ]}
      rows={grants.map((grant) => ({
        key: grant.id,
        cells: {
          agency: lines(
            grant.agency,
            code('kind', grant.kind),
            t('grants.given', { agency: grant.givenBy, when: moment(grant.takenAt) }),
          ),
          what: lines(sections(grant.sections), code('level', grant.level)),
          why: lines(
            code('purpose', grant.purpose),
            t('grants.basis', { basis: code('basis', grant.basis) }),
            grant.mayPassOn && word('may-pass-on'),
            grant.doNotShare.length > 0 &&
              t('grants.not-with', { agencies: grant.doNotShare.join(', ') }),
          ),
          until: when(grant.expiresAt),
          act: grant.mayEnd && (
            <Link href={`/dossiers/${reference}/access/${grant.id}/end`}>
              {word(`end.${grant.mayEnd}`)}
              <span className="sr-only"> {t('grants.of-access', { agency: grant.agency })}</span>
            </Link>
          ),
        },
      }))}
    />
  )
}
