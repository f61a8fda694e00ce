import { getTranslations } from 'next-intl/server'
import type { PacketState } from '@/lib/domain/packet/codes'
import { formatDate } from '@/lib/domain/dates/format-date'
import { moment, type Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Table } from '../ui/table'
import { Tag } from '../ui/tag'
import { PacketStateTag } from './state-tag'

type Line = {
  id: string
  named: string
  state: PacketState
  audience: string
  profile: string | null
  language: string
  addressee: string
  at: string
  replyBy: string | null
  waitsForMe: boolean
}

/** The packets of a dossier: to whom, how far, and by when an answer is asked for. */
export async function PacketTable({
  reference,
  lines,
  reader,
}: {
  reference: string
  lines: readonly Line[]
  reader: Reader
}) {
  const t = await getTranslations('packet')
  const profile = await getTranslations('completeness.profile')
  return (
    <Table
      caption={t('title')}
      columns={[
        { key: 'to', header: t('to'), names: true },
        { key: 'state', header: t('state-column') },
        { key: 'when', header: t('when') },
        { key: 'language', header: t('language') },
        { key: 'replyBy', header: t('reply-by') },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: {
          to: (
            <>
              <Link href={`/dossiers/${reference}/packets/${line.id}`}>
                <bdi className="wrap-anywhere">{line.addressee}</bdi>
              </Link>
              <span className="block text-sm font-normal text-quiet">
                {t('named', { named: line.named })} ·{' '}
                {line.profile ? profile(line.profile) : t(`audience.${line.audience}`)}
              </span>
            </>
          ),
          state: (
            <span className="flex flex-wrap gap-2">
              <PacketStateTag state={line.state} />
              {line.waitsForMe && <Tag tone="warning">{t('waits-for-me')}</Tag>}
            </span>
          ),
          when: <time dateTime={line.at}>{moment(line.at, reader).text}</time>,
          language: t(`language-of.${line.language}`),
          replyBy: line.replyBy ? formatDate(line.replyBy, reader) : '',
        },
      }))}
    />
  )
}
