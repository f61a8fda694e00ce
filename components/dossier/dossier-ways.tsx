import { getTranslations } from 'next-intl/server'
import { CurrentInSight } from '@/components/ui/current-in-sight'
import { Link } from '@/components/ui/link'
import type { Section } from '@/lib/domain/access/sections'
import { type DossierPage, dossierPages } from '@/lib/domain/dossier/pages'

const pages = Object.entries(dossierPages) as [DossierPage, string][]

/**
 * The ways within a dossier: its pages, then the sections that the reader's agency sees. A column beside the page on a
 * desk, a row that scrolls on a phone.
 */
export async function DossierWays({
  reference,
  sections,
  current,
}: {
  reference: string
  sections: readonly Section[]
  current: Section | DossierPage
}) {
  const t = await getTranslations('dossier')
  const home = `/dossiers/${reference}`
  const way = (name: string, text: string, folder: string) => (
    <Link
      key={name}
      href={`${home}${folder}`}
      className="tab"
      aria-current={name === current ? 'page' : undefined}
    >
      {text}
    </Link>
  )
  return (
    <nav aria-label={t('sections')} className="tabs ways">
      {pages.map(([name, folder]) => way(name, t(`page.${name}`), folder))}
      <span className="ways-break" />
      {sections.map((name) => way(name, t(`section.${name}`), `/${name}`))}
      <CurrentInSight />
    </nav>
  )
}
