import { getTranslations } from 'next-intl/server'
import { Panel } from '../ui/panel'
import { SummaryList } from '../ui/summary-list'
import { Link } from '../ui/link'

const ways = ['ledger', 'readers'] as const

/** On the dossier: who owns it, who else has it, and the ways to what was sent and who saw it. */
export async function GrantPanel({
  view,
}: {
  view: {
    reference: string
    ownerAgency: string
    owned: boolean
    sharedWith: readonly string[]
  }
}) {
  const t = await getTranslations()
  const { reference, ownerAgency, owned, sharedWith } = view
  const home = `/dossiers/${reference}`
  const others = sharedWith.join(', ') || t('grants.panel.nobody')
  const action = {
    href: `${home}/access`,
    text: t('grants.panel.all'),
    of: t('grants.panel.of-all'),
  }
  return (
    <Panel id="who-has-it" title={t('grants.panel.title')}>
      <SummaryList
        missing={t('grants.panel.nobody')}
        rows={[
          { key: 'owner', label: t('grants.panel.owner'), value: ownerAgency },
          {
            key: 'shared',
            label: t('grants.panel.shared'),
            value: owned ? others : t('grants.panel.yours'),
            action,
          },
        ]}
      />
      <p className="flex flex-wrap gap-4">
        {ways.map((way) => (
          <Link key={way} href={`${home}/${way}`}>
            {t(`${way}.title`)}
          </Link>
        ))}
      </p>
    </Panel>
  )
}
