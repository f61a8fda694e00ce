import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/domain/dates/format-date'
import type { PacketTrail } from '@/lib/domain/packet/packet-trail'
import { moment, type Reader } from '../dossier/reader'
import { Panel } from '../ui/panel'
import { Tag } from '../ui/tag'

/** What people said to a packet that waits for two. */
export async function ApprovalsPanel({
  words,
  reader,
}: {
  words: PacketTrail['words']
  reader: Reader
}) {
  const t = await getTranslations('packet.view')
  return (
    <Panel id="approvals" title={t('approvals')}>
      <p className="max-w-prose text-quiet">{t('needs')}</p>
      {words.length === 0 && <p>{t('none-yet')}</p>}
      <ul className="grid gap-3">
        {words.map((word) => (
          <li key={word.memberId} className="grid gap-1">
            <span className="flex flex-wrap items-center gap-2">
              {t(word.verdict === 'approved' ? 'approved-by' : 'refused-by', {
                name: word.name ?? t('somebody'),
              })}
              {word.asSupervisor && <Tag>{t('as-supervisor')}</Tag>}
              <time className="text-sm text-quiet" dateTime={word.at}>
                {moment(word.at, reader).text}
              </time>
            </span>
            {word.reason && <p className="whitespace-pre-wrap wrap-anywhere">{word.reason}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Where a packet went, and what came back. */
export async function TrailPanels({
  sendings,
  replies,
  reader,
}: {
  sendings: PacketTrail['sendings']
  replies: PacketTrail['replies']
  reader: Reader
}) {
  const t = await getTranslations('packet.view')
  const all = await getTranslations()
  const note = (at: string, by: string | null) =>
    `${moment(at, reader).text} · ${t('by', { name: by ?? t('somebody') })}`
  return (
    <>
      {sendings.length > 0 && (
        <Panel id="sendings" title={t('sendings')}>
          <ul className="grid gap-4">
            {sendings.map(({ id, channel, sentAt, replyBy, by, to, receipt, staleReason }) => (
              <li key={id} className="grid gap-1">
                <strong>{`${all(`codes.packetChannel.${channel}`)} · ${to}`}</strong>
                <span className="text-sm text-quiet">{note(sentAt, by)}</span>
                {receipt && <span>{`${t('receipt')}: ${receipt}`}</span>}
                {replyBy && (
                  <span>{`${all('packet.reply-by')}: ${formatDate(replyBy, reader)}`}</span>
                )}
                {staleReason && <span>{`${t('stale-reason')}: ${staleReason}`}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {replies.length > 0 && (
        <Panel id="replies" title={t('replies')}>
          <ul className="grid gap-4">
            {replies.map(({ id, outcome, receivedAt, by, from, receipt, words }) => (
              <li key={id} className="grid gap-1">
                <strong>{`${all(`codes.packetOutcome.${outcome}`)} · ${from}`}</strong>
                <span className="text-sm text-quiet">{note(receivedAt, by)}</span>
                {receipt && <span>{`${all('packet.replying.receipt')}: ${receipt}`}</span>}
                {words && <p className="whitespace-pre-wrap wrap-anywhere">{words}</p>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
