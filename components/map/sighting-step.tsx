import { sightingMethod, voidReason } from '@/lib/domain/codes/sightings'
import { sighting } from '@/lib/domain/kinds/sighting'
import type { RecordKind } from '@/lib/domain/record/field'
import { areaKey, codeKey } from '@/lib/domain/record/message-keys'
import { sectionPath } from '@/lib/domain/section/section-path'
import type { TrailStep } from '@/lib/domain/whereabouts/sighting-trail'
import { LocationAge } from '../dossier/location-age'
import { moment } from '../dossier/reader'
import type { RecordWords } from '../record/record-words'
import { standingTones } from '../record/standing-tones'
import { Link } from '../ui/link'
import { Tag } from '../ui/tag'
import { markStanding } from './mark-standing'

const placeFields = ['room', 'floor', 'building', 'premises', 'town'] as const

/** The place that a sighting names, from the room outwards; else what it says of the whereabouts. */
export function placeText({ values }: Pick<TrailStep, 'values'>, { t }: RecordWords): string {
  const labelled = (field: (typeof placeFields)[number]) => {
    const value = values[field]
    if (!value) return []
    if (field !== 'room' && field !== 'floor') return [value]
    return [t('sightings.part', { part: t(`record.sighting.${field}.label`), value })]
  }
  const parts = placeFields.flatMap(labelled)
  if (values.area) parts.push(t(areaKey(values.area)))
  if (parts.length > 0) return parts.join(', ')
  if (values.whereabouts) return t(`codes.whereabouts.${values.whereabouts}`)
  return t(values.point ? 'sightings.pin-only' : 'sightings.no-place')
}

/** Why it is not where the person is: what did away with it, and by which reason. */
function Undone({ step, numbers, words }: Props) {
  const { t, reader } = words
  const by = step.undoneBy
  if (!by) return null
  const number = numbers.get(by.recordId) ?? 0
  const when = by.values.observedAt ? moment(by.values.observedAt, reader).text : ''
  const reason = by.values.voidReason
  const key = by.values.effect === 'voids' ? 'voided-by' : 'moved-by'
  return (
    <p>
      {t(`sightings.${key}`, { number, when })}
      {reason && ` ${t('sightings.because', { reason: t(codeKey(voidReason, reason)) })}`}
      {by.values.note && <bdi className="block text-quiet wrap-anywhere">{by.values.note}</bdi>}
    </p>
  )
}

type Props = {
  step: TrailStep
  /** The number of each sighting by its id. */
  numbers: ReadonlyMap<string, number>
  words: RecordWords
}

/** One sighting in words: all that its mark on the map says, and more. */
export function SightingStep({
  step,
  numbers,
  words,
  reference,
  asOf,
}: Props & { reference: string; asOf: string }) {
  const { t, reader, locale } = words
  const { values, standing, recordId, confirmedAt } = step
  const kind: RecordKind = sighting
  const place = <bdi className="wrap-anywhere">{placeText(step, words)}</bdi>
  const seen = values.observedAt ?? ''
  const radius = values.radius && new Intl.NumberFormat(locale).format(values.radius)
  const facts = [
    values.method && t(codeKey(sightingMethod, values.method)),
    values.sourceGrade && t('dossier.source-grade', { grade: values.sourceGrade }),
    values.informationGrade && t('dossier.information-grade', { grade: values.informationGrade }),
    values.point && (radius ? t('sightings.within', { metres: radius }) : t('sightings.pin')),
    !values.point && t('sightings.not-on-map'),
  ].filter(Boolean)
  const undone = step.undoneBy?.values.effect === 'voids'
  return (
    <li>
      <span aria-hidden="true" className="trail-number" data-standing={markStanding(standing)}>
        {step.number}
      </span>
      <div className="grid min-w-0 justify-items-start gap-1">
        <p className="font-bold">
          <span className="sr-only">{t('sightings.number', { number: step.number })} </span>
          {undone ? <s>{place}</s> : place}
        </p>
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <time dateTime={seen}>{moment(seen, reader).text}</time>
          <Tag tone={standingTones[standing]}>{t(`section.standing.${standing}`)}</Tag>
          {values.duress === 'yes' && <Tag tone="danger">{t('dossier.duress')}</Tag>}
        </p>
        <LocationAge locatedAt={confirmedAt ?? seen} asOf={asOf} reader={reader} />
        {confirmedAt && (
          <p>{t('sightings.confirmed', { when: moment(confirmedAt, reader).text })}</p>
        )}
        <p className="text-sm text-quiet">{facts.join(' · ')}</p>
        <Undone step={step} numbers={numbers} words={words} />
        <Link
          href={`${sectionPath(reference, kind.section)}#record-${recordId}`}
          className="text-sm"
        >
          {t('sightings.open')}
          <span className="sr-only"> {t('sightings.number', { number: step.number })}</span>
        </Link>
      </div>
    </li>
  )
}
