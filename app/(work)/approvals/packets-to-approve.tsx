import { getTranslations } from 'next-intl/server'
import { moment } from '@/components/dossier/reader'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/panel'
import { Table } from '@/components/ui/table'
import type { Actor } from '@/lib/server/identity/actor'
import { awaitingPackets } from '@/lib/server/packets/awaiting-packets'

/** Release packets that wait for the reader's word. */
export async function PacketsToApprove({ actor }: { actor: Actor }) {
  const t = await getTranslations()
  const packets = await awaitingPackets(actor)
  return (
    <Panel id="packets" title={t('approvals.packets')} plain>
      {packets.length === 0 ? (
        <p className="text-quiet">{t('approvals.none')}</p>
      ) : (
        <Table
          caption={t('approvals.packets')}
          columns={[
            { key: 'what', header: t('approvals.what'), names: true },
            { key: 'dossier', header: t('approvals.dossier') },
            { key: 'asked', header: t('approvals.asked') },
            { key: 'who', header: t('approvals.who') },
          ]}
          rows={packets.map(({ id, reference, named, audience, askedAt, madeBy }) => ({
            key: id,
            cells: {
              what: (
                <Link href={`/dossiers/${reference}/packets/${id}`} className="whole font-bold">
                  {t('packet.named', { named })} · {t(`packet.audience.${audience}`)}
                </Link>
              ),
              dossier: reference,
              asked: moment(askedAt, actor).text,
              who: madeBy ?? t('move.somebody'),
            },
          }))}
        />
      )}
    </Panel>
  )
}
