import type { RecordWords } from '../record/record-words'
import type { SectionData } from '../record/section-data'
import { standingsIn } from './evidence-marks'

/** How well the evidence of a dossier holds: how many pieces, how many borne out by another source. */
export function EvidenceSummary({ data, words: { t } }: { data: SectionData; words: RecordWords }) {
  const standings = [...standingsIn(data).values()]
  if (standings.length === 0) return null
  const count = (wanted: string) => standings.filter((one) => one === wanted).length
  return (
    <p className="max-w-prose text-quiet">
      {t('evidence.summary', {
        all: standings.length,
        corroborated: count('corroborated'),
        single: count('single-source'),
        doubtful: count('not-counted'),
      })}
    </p>
  )
}
