import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { type Standing, sightingStandings } from '@/lib/domain/section/sighting-standing'
import { LocationAge } from '../dossier/location-age'
import type { LogMark } from './record-log'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'

const tones = {
  counts: 'success',
  past: 'info',
  superseded: 'warning',
  doubtful: 'warning',
  voided: 'danger',
} as const satisfies Record<Standing, string>

/** For each sighting: what it is worth today and, while it counts, how old it is. */
export function sightingMarks(data: SectionData, words: RecordWords) {
  const standings = sightingStandings(dossierRecords([...data.records, ...data.beside]))
  return ({ recordId, at }: RecordData): LogMark => {
    const standing = standings.get(recordId) ?? 'past'
    const tag = { text: words.t(`section.standing.${standing}`), tone: tones[standing] }
    const counts = standing === 'counts' && at
    return {
      tag,
      past: standing !== 'counts',
      more: counts && <LocationAge locatedAt={at} asOf={data.asOf} reader={words.reader} />,
    }
  }
}
