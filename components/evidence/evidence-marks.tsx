import { type EvidenceStanding, evidenceStandings } from '@/lib/domain/evidence/corroboration'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { RecordWords } from '../record/record-words'
import type { RecordData, SectionData } from '../record/section-data'
import { Tag } from '../ui/tag'

const tones = {
  corroborated: 'success',
  'single-source': 'neutral',
  'not-counted': 'warning',
} as const satisfies Record<EvidenceStanding, string>

/** How every piece of a section stands among the others, by record id. */
export const standingsIn = ({ records }: Pick<SectionData, 'records'>) =>
  evidenceStandings(dossierRecords(records).evidence ?? [])

/** The grade of one piece in the two letters of the Admiralty system, and whether another source bears it out. */
export function EvidenceMarks({
  record,
  data,
  words: { t },
}: {
  record: RecordData
  data: SectionData
  words: RecordWords
}) {
  const standing = standingsIn(data).get(record.recordId) ?? 'single-source'
  const { sourceGrade, informationGrade } = record.values
  const grade = `${String(sourceGrade ?? '–')}${String(informationGrade ?? '–')}`
  const graded = sourceGrade !== undefined || informationGrade !== undefined
  return (
    <p className="flex flex-wrap gap-2">
      <Tag tone={graded ? 'info' : 'neutral'}>
        {graded ? t('evidence.grade', { grade }) : t('evidence.no-grade')}
      </Tag>
      <Tag tone={tones[standing]}>{t(`evidence.standing.${standing}`)}</Tag>
    </p>
  )
}
