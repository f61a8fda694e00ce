import type { Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Table } from '../ui/table'
import { Tag } from '../ui/tag'
import { sharingCells } from './grant-cells'
import type { GrantView } from '@/lib/domain/sharing/views'

const tones = { justified: 'success', 'not-justified': 'danger' } as const

/** Times the glass was broken: by which agency, why, until when, and what the owner made of it. */
export async function GrantGlass({
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
  const { t, lines, when, moment } = await sharingCells(reader)
  const word = (key: string) => t(`grants.${key}`)
  const verdictOf = ({ id, agency, glass }: GrantView) => {
    if (glass?.verdict === 'justified' || glass?.verdict === 'not-justified')
      return <Tag tone={tones[glass.verdict]}>{word(`verdicts.${glass.verdict}`)}</Tag>
    if (!glass?.mayReview) return word('not-reviewed')
    return (
      <Link href={`/dossiers/${reference}/access/${id}/review`}>
        {word('review')}
        <span className="sr-only"> {t('grants.of-glass', { agency })}</span>
      </Link>
    )
  }
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'agency', header: word('agency'), names: true },
        { key: 'reason', header: word('reason') },
        { key: 'when', header: word('when') },
        { key: 'verdict', header: word('verdict') },
      ]}
      rows={grants.map((grant) => ({
        key: grant.id,
        cells: {
          agency: grant.agency,
          reason: (
            <span dir="auto" className="whitespace-pre-line wrap-anywhere">
              {grant.glass?.reason}
            </span>
          ),
          when: lines(
            when(grant.takenAt),
            `${word('until')} ${moment(grant.end?.at ?? grant.expiresAt)}`,
          ),
          verdict: verdictOf(grant),
        },
      }))}
    />
  )
}
