import type { ReactNode } from 'react'
import { MergedBanner } from '@/components/merge/merged-banner'
import type { Section } from '@/lib/domain/access/sections'
import type { IdentityBar as Bar } from '@/lib/domain/dossier/identity-bar'
import type { DossierPage } from '@/lib/domain/dossier/pages'
import { DossierWays } from './dossier-ways'
import { GlassBanner } from './glass-banner'
import { IdentityBar } from './identity-bar'
import type { Reader } from './reader'

/**
 * The frame of every screen of a dossier: who it is about, and the ways to its sections. `sections` are those the
 * reader's agency sees; others are not there at all. While the glass is broken, every screen says so.
 */
export function DossierFrame({
  bar,
  sections,
  reader,
  current,
  children,
}: {
  bar: Bar
  sections: readonly Section[]
  reader: Reader
  current: Section | DossierPage
  children: ReactNode
}) {
  return (
    <div className="dossier-frame">
      {bar.glassUntil && <GlassBanner until={bar.glassUntil} reader={reader} />}
      {bar.mergedInto && <MergedBanner reference={bar.reference} into={bar.mergedInto} />}
      <IdentityBar bar={bar} reader={reader} />
      <DossierWays reference={bar.reference} sections={sections} current={current} />
      <div className="dossier-body grid min-w-0 gap-6">{children}</div>
    </div>
  )
}
