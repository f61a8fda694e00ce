import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { attribution } from '@/components/map/attribution'
import { LiveMap } from '@/components/map/live-map'
import { markStanding } from '@/components/map/mark-standing'
import { SightingStep } from '@/components/map/sighting-step'
import { StaticMap } from '@/components/map/static-map'
import { AddLinks } from '@/components/record/add-links'
import { recordWords } from '@/components/record/record-words'
import { SectionFrame } from '@/components/record/section-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { type MapPoint, viewOf } from '@/lib/domain/map/view'
import { sightingTrail } from '@/lib/domain/whereabouts/sighting-trail'
import { basemapIn } from '@/lib/server/basemap/read-basemap'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openSection } from '@/lib/server/records/open-section'

export const generateMetadata = title('record.open', async () =>
  (await getTranslations('sightings'))('title'),
)

/** Where the person was: every sighting in words, newest first, and those with a pin on a map. */
export default page('record.open', async ({ actor, params }) => {
  const section = await openSection(actor, params.reference!, 'location')
  if (!section) notFound()
  const words = await recordWords(section, actor)
  const { t } = words
  const trail = sightingTrail(dossierRecords([...section.records, ...section.beside]))
  const numbers = new Map(trail.map(({ recordId, number }) => [recordId, number]))
  const points = trail.flatMap(({ number, standing, values }): MapPoint[] => {
    const { point, radius } = values
    return point ? [{ ...point, radius, number, standing: markStanding(standing) }] : []
  })
  const view = points.length > 0 ? viewOf(points) : undefined
  const live = {
    label: t('sightings.live'),
    closer: t('sightings.closer'),
    farther: t('sightings.farther'),
    whole: t('sightings.whole'),
  }
  const add = section.mayWrite && (
    <AddLinks reference={section.reference} name="sighting" words={words} />
  )
  return (
    <SectionFrame section={section} reader={actor} t={t}>
      <PageHeader title={t('sightings.heading')} lead={t('sightings.lead')} />
      {trail.length === 0 ? (
        <EmptyState heading="h2" title={t('record.sighting.kind.none')} action={add} />
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Panel id="map" title={t('sightings.map')}>
            {view ? (
              <figure className="grid gap-2">
                <div className="map-frame">
                  <StaticMap
                    points={points}
                    view={view}
                    ground={await basemapIn(view)}
                    label={t('sightings.map-label', { count: points.length })}
                  />
                  <LiveMap points={points} view={view} words={live} />
                </div>
                <figcaption className="text-sm text-quiet">{attribution}</figcaption>
              </figure>
            ) : (
              <p>{t('sightings.no-pins')}</p>
            )}
          </Panel>
          <Panel id="timeline" title={t('sightings.list')} actions={add}>
            <ol reversed className="trail">
              {trail.map((step) => (
                <SightingStep
                  key={step.recordId}
                  step={step}
                  numbers={numbers}
                  words={words}
                  reference={section.reference}
                  asOf={section.asOf}
                />
              ))}
            </ol>
          </Panel>
        </div>
      )}
    </SectionFrame>
  )
})
