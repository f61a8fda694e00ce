import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { Table } from '@/components/ui/table'
import type { AuditLine } from '@/lib/domain/audit/line'
import { Tag } from '@/components/ui/tag'
import { detailWords } from './detail-words'

/** What was done, by whom and when, newest first. */
export async function AuditTable({
  caption,
  events,
  reader,
}: {
  caption: string
  events: readonly AuditLine[]
  reader: Reader
}) {
  const [t, all] = await Promise.all([getTranslations('readers'), getTranslations()])
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'act', header: t('act'), names: true },
        { key: 'when', header: t('when') },
        { key: 'who', header: t('who') },
        { key: 'detail', header: t('detail') },
      ]}
      rows={events.map(({ seq, at, member, agency, action, outcome, detail }) => ({
        key: seq,
        cells: {
          act: (
            <span className="inline-flex flex-wrap items-center gap-2">
              {t.has(`action.${action.replace('.', '-')}`)
                ? t(`action.${action.replace('.', '-')}`)
                : action}
              {outcome === 'refused' && <Tag tone="danger">{t('refused')}</Tag>}
            </span>
          ),
          when: <time dateTime={at}>{moment(at, reader).text}</time>,
          who: (
            <>
              <span className="block lg:min-w-short">{member ?? t('somebody')}</span>
              {agency && <span className="block text-sm text-quiet">{agency}</span>}
            </>
          ),
          detail: detailWords(all, detail),
        },
      }))}
    />
  )
}
