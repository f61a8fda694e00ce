import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Section } from '@/lib/domain/access/sections'
import type { IdentityBar } from '@/lib/domain/dossier/identity-bar'
import { DossierFrame } from '../dossier/dossier-frame'
import type { Reader } from '../dossier/reader'
import { Tabs } from '../ui/tabs'

const pages = ['access', 'ledger', 'readers', 'consents'] as const

/** The frame of the screens that say who has a dossier, what was sent and who saw it; consents are the owner's alone. */
export async function SharingFrame({
  view,
  reader,
  current,
  children,
}: {
  view: { bar: IdentityBar; view: readonly Section[]; owned: boolean; reference: string }
  reader: Reader
  current: (typeof pages)[number]
  children: ReactNode
}) {
  const t = await getTranslations()
  const shown = pages.filter((page) => page !== 'consents' || view.owned)
  const words = { access: 'grants', ledger: 'ledger', readers: 'readers', consents: 'consents' }
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={reader} current="sharing">
      <Tabs
        label={t('grants.tabs')}
        tabs={shown.map((page) => ({
          text: t(`${words[page]}.title`),
          href: `/dossiers/${view.reference}/${page}`,
          current: page === current,
        }))}
      />
      {children}
    </DossierFrame>
  )
}
