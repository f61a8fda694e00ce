import type { ReactNode } from 'react'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { MatchNotice } from '@/components/matching/match-notice'
import { NegotiationSection } from '@/components/negotiation/negotiation-section'
import { KindPanels } from '@/components/record/kind-panels'
import { type RecordWords, recordWords } from '@/components/record/record-words'
import type { SectionData } from '@/components/record/section-data'
import { UnsavedWork } from '@/components/record/unsaved-work'
import { Link } from '@/components/ui/link'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/domain/access/permissions'
import { isKindName, recordKinds } from '@/lib/domain/kinds/registry'
import { kindKey } from '@/lib/domain/record/message-keys'
import type { Section } from '@/lib/domain/access/sections'
import { isSection } from '@/lib/domain/section/section-path'
import { comparedSections } from '@/lib/domain/matching/section-match-keys'
import { page } from '@/lib/server/entry/page'
import { myMatches } from '@/lib/server/matching/my-matches'
import { openSection } from '@/lib/server/records/open-section'
import { sectionTitle } from './section-title'

export const generateMetadata = sectionTitle('record.open', 'title')

type Shown = { data: SectionData; words: RecordWords }

/** What a section shows below its heading: panels of its kinds, unless it is read in another way. */
const bodies: Partial<Record<Section, (shown: Shown) => ReactNode>> = {
  negotiation: NegotiationSection,
}

/** Everything a section holds, as it is known now. */
export default page('record.open', async ({ actor, params, search }) => {
  const { reference = '', section: name = '' } = params
  const section = isSection(name) ? await openSection(actor, reference, name) : null
  if (!section) notFound()
  const words = await recordWords(section, actor)
  const { t } = words
  const Body = bodies[section.section] ?? KindPanels
  const just = search.saved ? 'saved' : 'withdrawn'
  const kind = search[just]
  // What was just saved may be somebody whom others know too.
  const compared = search.saved && comparedSections.includes(section.section)
  const matches = compared ? await myMatches(actor, section.id) : []
  return (
    <DossierFrame
      bar={section.bar}
      sections={section.view}
      reader={actor}
      current={section.section}
    >
      <PageHeader
        title={t(`dossier.section.${section.section}`)}
        lead={t(`section.about.${section.section}`)}
        actions={
          section.section === 'evidence' &&
          may(actor.roles, 'evidence.export') && (
            <ButtonLink kind="secondary" href={`/dossiers/${section.reference}/bundles`}>
              {t('bundles.title')}
            </ButtonLink>
          )
        }
      />
      {kind && isKindName(kind) && (
        <Notice tone="success" live>
          {t(`section.just-${just}`, { what: t(kindKey(recordKinds[kind], 'one')) })}
        </Notice>
      )}
      <MatchNotice reference={section.reference} matches={matches} />
      {section.section === 'location' && section.records.length > 0 && (
        <p>
          <Link href={`/dossiers/${section.reference}/sightings`}>{t('sightings.link')}</Link>
        </p>
      )}
      <UnsavedWork drafts={section.drafts} words={words} />
      <Body data={section} words={words} />
    </DossierFrame>
  )
})
