import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Link } from '@/components/ui/link'
import type { IdentityBar } from '@/lib/domain/dossier/identity-bar'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { LocationAge } from './location-age'
import { moment, type Reader } from './reader'

const placeFields = ['room', 'floor', 'building', 'premises', 'town'] as const

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** Where the person was last, as of when, and by whose word. */
export async function PlacePanel({
  bar,
  sighting,
  reader,
  seesLocation,
}: {
  bar: IdentityBar
  /** Values of the newest sighting that counts and names a place; undefined when there is none or the section is not seen. */
  sighting: AnyValues | undefined
  reader: Reader
  /** Whether there is a section of locations for this reader. */
  seesLocation: boolean
}) {
  const t = await getTranslations()
  const { whereabouts, area, locatedAt, asOf, reference } = bar
  const place = placeFields.flatMap((field) => text(sighting?.[field]) ?? [])
  if (area) place.push(t(`codes.area.${area}`))
  const method = text(sighting?.method)
  const grades = [
    text(sighting?.sourceGrade) &&
      t('dossier.source-grade', { grade: text(sighting?.sourceGrade)! }),
    text(sighting?.informationGrade) &&
      t('dossier.information-grade', { grade: text(sighting?.informationGrade)! }),
  ].filter(Boolean)
  const how = [method && t(`codes.sightingMethod.${method}`), ...grades].filter(Boolean).join(', ')
  return (
    <Panel
      id="place"
      title={t('dossier.where-label')}
      actions={
        seesLocation && (
          <>
            <Link href={`/dossiers/${reference}/sightings`}>{t('sightings.link')}</Link>
            <Link href={`/dossiers/${reference}/location`}>{t('dossier.section.location')}</Link>
          </>
        )
      }
    >
      {sighting?.duress === 'yes' && <Notice tone="danger">{t('dossier.duress')}</Notice>}
      <SummaryList
        missing={t('dossier.no-location')}
        rows={[
          {
            key: 'whereabouts',
            label: t('dossier.column.where'),
            value: whereabouts && t(`codes.whereabouts.${whereabouts}`),
          },
          {
            key: 'place',
            label: t('dossier.place'),
            value: place.length > 0 ? <bdi>{place.join(', ')}</bdi> : undefined,
          },
          {
            key: 'age',
            label: t('dossier.as-of'),
            value: locatedAt && (
              <span className="grid justify-items-start gap-1">
                <time dateTime={locatedAt}>{moment(locatedAt, reader).text}</time>
                <LocationAge locatedAt={locatedAt} asOf={asOf} reader={reader} />
              </span>
            ),
          },
          { key: 'sure', label: t('dossier.how-sure'), value: how || undefined },
        ]}
      />
    </Panel>
  )
}
