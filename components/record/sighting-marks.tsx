import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { sightingStandings } from '@/lib/domain/section/sighting-standing'
import { credibleSightings } from '@/lib/domain/whereabouts/counted-sightings'
import { LocationAge } from '../dossier/location-age'
import type { LogMark } from './record-log'
import { standingTones } from './standing-tones'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'

/** For each sighting: what it is worth today and, while it counts, how old it is. */
export function sightingMarks(data: SectionData, words: RecordWords) {
  const records = dossierRecords([...data.records, ...data.beside])
  const standings = sightingStandings(records)
  const held = new Map(
    credibleSightings(records.sighting ?? []).map((one) => [one.recordId, one.values.observedAt]),
  )
  return ({ recordId, at }: RecordData): LogMark => {
    const standing = standings.get(recordId) ?? 'past'
    const tag = { text: words.t(`section.standing.${standing}`), tone: standingTones[standing] }
    const counts = standing === 'counts' && at
    return {
      tag,
      past: standing !== 'counts',
      more: counts && (
        <LocationAge locatedAt={held.get(recordId) ?? at} asOf={data.asOf} reader={words.reader} />
      ),
    }
  }
}
