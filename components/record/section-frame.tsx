import type { ReactNode } from 'react'
import type { Section } from '@/lib/domain/access/sections'
import type { IdentityBar } from '@/lib/domain/dossier/identity-bar'
import { sectionPath } from '@/lib/domain/section/section-path'
import { DossierFrame } from '../dossier/dossier-frame'
import type { Reader } from '../dossier/reader'
import { Breadcrumbs } from '../ui/breadcrumbs'
import type { Translate } from '../file/file-data'

/** The frame of a screen below a section: the dossier's frame, and the way back to the section. */
export function SectionFrame({
  section,
  reader,
  t,
  children,
}: {
  section: { reference: string; section: Section; bar: IdentityBar; view: readonly Section[] }
  reader: Reader
  t: Translate
  children: ReactNode
}) {
  const { reference, section: name, bar, view } = section
  const back = { text: t(`dossier.section.${name}`), href: sectionPath(reference, name) }
  return (
    <DossierFrame bar={bar} sections={view} reader={reader} current={name}>
      <Breadcrumbs label={t('section.back')} crumbs={[back]} />
      {children}
    </DossierFrame>
  )
}
