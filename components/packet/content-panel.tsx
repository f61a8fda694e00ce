import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/domain/dates/format-date'
import type { PacketContent, PacketDraft } from '@/lib/domain/packet/packet-content'
import type { PacketItem } from '@/lib/domain/packet/contents'
import type { Reader } from '../dossier/reader'
import { Panel } from '../ui/panel'
import { SummaryList } from '../ui/summary-list'
import { PacketRows } from './packet-rows'
import { bookOf } from './row-words'

/** All that an addressee reads, and why each sensitive thing is in it. */
export async function ContentPanel({
  reference,
  content,
  draft,
  reader,
}: {
  reference: string
  content: PacketContent
  draft: PacketDraft
  reader: Reader
}) {
  const t = await getTranslations('packet')
  const book = bookOf(reader)
  const { addressee, embassy, replyBy, pictures } = content
  const names = [addressee.name, addressee.nativeName, addressee.office].filter(Boolean)
  const reasons = Object.entries(draft.reasons) as [PacketItem, string][]
  return (
    <>
      <Panel id="content" title={t('view.content')}>
        <SummaryList
          missing=""
          rows={[
            { key: 'to', label: book.to, value: <bdi>{names.join(' · ')}</bdi> },
            { key: 'language', label: t('language'), value: t(`language-of.${content.language}`) },
          ]}
        />
        <PacketRows rows={content.rows} reader={reader} missing={t('edit.nothing')} />
        <SummaryList
          missing={t('edit.nothing')}
          rows={[
            { key: 'embassy', label: book.embassy, value: embassy.name },
            {
              key: 'phone24',
              label: book.phone24,
              value: [embassy.phone, embassy.email].filter(Boolean).join(' · '),
            },
            ...(replyBy
              ? [{ key: 'replyBy', label: book.replyBy, value: formatDate(replyBy, reader) }]
              : []),
          ]}
        />
      </Panel>
      {pictures.length > 0 && (
        <Panel id="pictures" title={t('view.pictures')}>
          <ul className="flex flex-wrap gap-4">
            {pictures.map(({ file, item }) => (
              <li key={file} className="grid gap-1">
                <img
                  src={`/api/files/${reference}/${file}/thumb`}
                  alt=""
                  className="file-thumb"
                  decoding="async"
                />
                <span className="text-sm">{book[item as 'idImage']}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {content.annex.length > 0 && (
        <Panel id="annex" title={t('view.annex')}>
          <PacketRows rows={content.annex} reader={reader} missing={t('edit.nothing')} />
        </Panel>
      )}
      {(reasons.length > 0 || draft.basisReason) && (
        <Panel id="reasons" title={t('view.reasons')}>
          <SummaryList
            missing=""
            rows={[
              ...reasons.map(([item, why]) => ({
                key: item,
                label: t(`item.${item}`),
                value: why,
              })),
              ...(draft.basisReason
                ? [{ key: 'basis', label: t('edit.no-consent'), value: draft.basisReason }]
                : []),
            ]}
          />
        </Panel>
      )}
    </>
  )
}
