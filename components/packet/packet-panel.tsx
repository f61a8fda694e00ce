import { getTranslations } from 'next-intl/server'
import type { PacketState } from '@/lib/domain/packet/codes'
import { formatDate } from '@/lib/domain/dates/format-date'
import type { Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Panel } from '../ui/panel'
import { PacketStateTag } from './state-tag'

/** On the dossier: how far the newest release packet is, and by when an answer is due. */
export async function PacketPanel({
  reference,
  newest,
  reader,
}: {
  reference: string
  newest: { id: string; named: string; state: PacketState; replyBy: string | null } | null
  reader: Reader
}) {
  const t = await getTranslations('packet')
  const home = `/dossiers/${reference}/packets`
  return (
    <Panel id="packets" title={t('panel')}>
      {newest ? (
        <p className="flex flex-wrap items-center gap-3">
          <Link href={`${home}/${newest.id}`}>{t('named', { named: newest.named })}</Link>
          <PacketStateTag state={newest.state} />
          {newest.replyBy && (
            <span>{`${t('reply-by')}: ${formatDate(newest.replyBy, reader)}`}</span>
          )}
        </p>
      ) : (
        <p className="text-quiet">{t('none')}</p>
      )}
      <p>
        <Link href={home}>{t('all')}</Link>
      </p>
    </Panel>
  )
}
