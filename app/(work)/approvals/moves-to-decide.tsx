import { getTranslations } from 'next-intl/server'
import { moment } from '@/components/dossier/reader'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/panel'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { wayTitle } from '@/components/workflow/way-words'
import type { Actor } from '@/lib/server/identity/actor'
import { listAwaiting } from '@/lib/server/workflow/approvals'

/** Moves of cases that wait for a second person. */
export async function MovesToDecide({ actor }: { actor: Actor }) {
  const t = await getTranslations()
  const moves = await listAwaiting(actor)
  return (
    <Panel id="moves" title={t('approvals.moves')} plain>
      {moves.length === 0 ? (
        <p className="text-quiet">{t('approvals.none')}</p>
      ) : (
        <Table
          caption={t('approvals.moves')}
          columns={[
            { key: 'what', header: t('approvals.what'), names: true },
            { key: 'dossier', header: t('approvals.dossier') },
            { key: 'asked', header: t('approvals.asked') },
            { key: 'who', header: t('approvals.who') },
          ]}
          rows={moves.map(({ id, reference, way, askedAt, askedBy, own }) => ({
            key: id,
            cells: {
              what: (
                <Link href={`/approvals/${id}`} className="whole font-bold">
                  {wayTitle(t, way)}
                </Link>
              ),
              dossier: reference,
              asked: moment(askedAt, actor).text,
              who: own ? <Tag>{t('approvals.own')}</Tag> : (askedBy ?? t('move.somebody')),
            },
          }))}
        />
      )}
    </Panel>
  )
}
