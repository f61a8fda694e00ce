import { getTranslations } from 'next-intl/server'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { negotiationOf } from '@/lib/domain/negotiation/negotiation-of'
import type { Reader } from '../dossier/reader'
import type { RecordData } from '../record/section-data'
import { Link } from '../ui/link'
import { Panel } from '../ui/panel'
import { LatestWords } from './latest-words'
import { partyNames } from './party-name'
import { PendingList } from './pending-list'

/** On the dossier: the next step and by when an answer is owed, and what was last said. Nothing before it has begun. */
export async function NegotiationPanel({
  reference,
  records: all,
  reader,
  asOf,
}: {
  reference: string
  records: readonly RecordData[]
  reader: Reader
  asOf: string
}) {
  const t = await getTranslations()
  const records = dossierRecords(all)
  if (!records['negotiation-entry']) return null
  const said = negotiationOf(records, asOf)
  const words = { nameOf: partyNames(records, t), reader, t }
  return (
    <Panel
      id="negotiation"
      title={t('dossier.section.negotiation')}
      actions={
        <Link href={`/dossiers/${reference}/negotiation`}>{t('negotiation.every-exchange')}</Link>
      }
    >
      {said.pending.length > 0 ? (
        <PendingList pending={said.pending} asOf={asOf} {...words} />
      ) : (
        <p className="text-quiet">{t('negotiation.no-next')}</p>
      )}
      <LatestWords said={said} {...words} />
    </Panel>
  )
}
