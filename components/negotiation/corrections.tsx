import { moment } from '../dossier/reader'
import { Changed } from '../record/history-list'
import type { LogMark } from '../record/record-log'
import type { RecordWords } from '../record/record-words'
import type { RecordData, SectionData } from '../record/section-data'
import { Details } from '../ui/details'

/** For each entry that was corrected: what it said before, who wrote that and when, and what the correction changed. */
export function correctionMarks(data: SectionData, words: RecordWords) {
  const { t, reader } = words
  return (record: RecordData): LogMark => {
    const former = data.former.filter(({ recordId }) => recordId === record.recordId)
    if (former.length === 0) return {}
    const after = [record, ...former]
    return {
      tag: { text: t('negotiation.corrected', { count: former.length }), tone: 'warning' },
      more: (
        <Details summary={t('negotiation.before')}>
          <ol className="grid gap-4">
            {former.map((before, at) => (
              <li key={before.version}>
                <p className="text-sm text-quiet">
                  {t('negotiation.wrote', {
                    who: data.writers.get(before.writtenBy) ?? t('section.other-agency'),
                    when: moment(before.writtenAt, reader).text,
                  })}
                </p>
                <Changed before={before} after={after[at]!} words={words} />
              </li>
            ))}
          </ol>
        </Details>
      ),
    }
  }
}
