import type { ConsentView } from '@/lib/domain/sharing/views'
import { formatDate } from '@/lib/domain/dates/format-date'
import type { Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Table } from '../ui/table'
import { Tag } from '../ui/tag'
import { sharingCells } from './grant-cells'

/** Consents: what for, who agreed, with whom, and the way to withdraw one. */
export async function ConsentTable({
  consents,
  reference,
  mayWithdraw,
  caption,
  reader,
}: {
  consents: readonly ConsentView[]
  reference: string
  mayWithdraw: boolean
  caption: string
  reader: Reader
}) {
  const { t, lines, moment, sections, code } = await sharingCells(reader)
  const word = (key: string) => t(`consents.${key}`)
  const by = (name: string | null) => name && t('consents.by', { name })
  const standing = ({ withdrawn }: ConsentView) =>
    withdrawn ? (
      lines(t('consents.withdrawn', { when: moment(withdrawn.at) }), by(withdrawn.by))
    ) : (
      <Tag tone="success">{word('in-force')}</Tag>
    )
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'purpose', header: word('purpose'), names: true },
        { key: 'basis', header: word('basis') },
        { key: 'recipient', header: word('recipient') },
        { key: 'sections', header: word('sections') },
        { key: 'standing', header: word('standing') },
        { key: 'act', header: word('act'), silent: true },
      ]}
      rows={consents.map((one) => ({
        key: one.id,
        cells: {
          purpose: code('purpose', one.purpose),
          basis: lines(
            code('basis', one.basis),
            `${code('way', one.way)}, ${formatDate(one.obtainedOn, reader)}`,
          ),
          recipient: one.recipient ?? word('anybody'),
          sections: lines(sections(one.sections), by(one.recordedBy)),
          standing: standing(one),
          act: mayWithdraw && !one.withdrawn && (
            <Link href={`/dossiers/${reference}/consents/${one.id}/withdraw`}>
              {word('withdraw')}
              <span className="sr-only">
                {' '}
                {t('consents.of-consent', { purpose: code('purpose', one.purpose) })}
              </span>
            </Link>
          ),
        },
      }))}
    />
  )
}
