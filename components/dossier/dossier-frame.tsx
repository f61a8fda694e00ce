import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Tabs } from '@/components/ui/tabs'
import type { Section } from '@/lib/domain/access/sections'
import type { IdentityBar as Bar } from '@/lib/domain/dossier/identity-bar'
import { GlassBanner } from './glass-banner'
import { IdentityBar } from './identity-bar'
import type { Reader } from './reader'

/**
 * The frame of every screen of a dossier: who it is about, and the ways to its sections. `sections` are those the
 * reader's agency sees; others are not there at all. While the glass is broken, every screen says so.
 */
export async function DossierFrame({
  bar,
  sections,
  reader,
  current,
  children,
}: {
  bar: Bar
  sections: readonly Section[]
  reader: Reader
  current: Section | 'overview' | 'sharing'
  children: ReactNode
}) {
  const t = await getTranslations('dossier')
  const home = `/dossiers/${bar.reference}`
  const tabs = [
    { text: t('overview'), href: home, current: current === 'overview' },
    ...sections.map((section) => ({
      text: t(`section.${section}`),
      href: `${home}/${section}`,
      current: current === section,
    })),
    { text: t('sharing'), href: `${home}/access`, current: current === 'sharing' },
  ]
  return (
    <div className="grid gap-6">
      {bar.glassUntil && <GlassBanner until={bar.glassUntil} reader={reader} />}
      <IdentityBar bar={bar} reader={reader} />
      <Tabs label={t('sections')} tabs={tabs} />
      {children}
    </div>
  )
}
