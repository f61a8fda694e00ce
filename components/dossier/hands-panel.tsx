import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { moment, type Reader } from './reader'

/** Who works on it, and since when. */
export async function HandsPanel({
  view,
  reader,
  agency,
  mayAssign,
}: {
  view: {
    reference: string
    assignee: { name: string | null } | null
    createdAt: string
    updatedAt: string
  }
  reader: Reader
  /** The reader's own: in whose hands a dossier is, is each agency's own business. */
  agency: string
  mayAssign: boolean
}) {
  const t = await getTranslations('dossier')
  const { reference, assignee, createdAt, updatedAt } = view
  const when = (instant: string) => <time dateTime={instant}>{moment(instant, reader).text}</time>
  const inHand = assignee ? t('with-agency', { name: assignee.name ?? '', agency }) : t('nobody')
  const action = { href: `/dossiers/${reference}/assign`, text: t('assign'), of: t('of-in-hand') }
  return (
    <Panel id="hands" title={t('who-is-on-it')}>
      <SummaryList
        missing={t('nobody')}
        rows={[
          { key: 'hands', label: t('in-hand'), value: inHand, ...(mayAssign ? { action } : {}) },
          { key: 'opened', label: t('opened'), value: when(createdAt) },
          { key: 'changed', label: t('changed'), value: when(updatedAt) },
        ]}
      />
    </Panel>
  )
}
