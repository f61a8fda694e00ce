import { type ClearanceLine, clearanceGaps, clearanceOf } from '@/lib/domain/exit/clearance-of'
import { formatDate } from '@/lib/domain/dates/format-date'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { localMoment } from '@/lib/domain/record/local-moment'
import { filledForm } from '@/lib/domain/section/filled-form'
import { formPath } from '@/lib/domain/section/section-path'
import type { RecordWords } from '../record/record-words'
import type { SectionData } from '../record/section-data'
import { Notice } from '../ui/notice'
import { type TaskItem, TaskList } from '../ui/task-list'

/** Where an item stands, in a word and a tone: what is late or has run out before anything else. */
function statusOf(line: ClearanceLine, { t }: RecordWords): TaskItem['status'] {
  if (line.lapsed) return { text: t('section.no-longer-valid'), tone: 'danger' }
  if (line.overdue) return { text: t('exit.overdue'), tone: 'danger' }
  if (line.state === 'missing') return { text: t('exit.not-begun'), tone: 'neutral' }
  const text = t(`codes.clearanceState.${line.state}`)
  if (line.settled) return { text, done: true }
  return { text, tone: line.state === 'asked' ? 'info' : 'warning' }
}

/** Who sees to an item, until when, and which other record shows it done. */
function hintOf(line: ClearanceLine, { t, reader }: RecordWords): string | undefined {
  const { by, owner, dueOn, doneOn, validUntil, settled } = line
  const day = (key: string, date: string) => t(`exit.${key}`, { date: formatDate(date, reader) })
  const parts = [
    owner,
    dueOn && !settled && day('due-on', dueOn),
    doneOn && day('done-on', doneOn),
    validUntil && day('valid-until', validUntil),
    by && t(`exit.shown-by.${by}`),
  ]
  return parts.filter(Boolean).join(' · ') || undefined
}

/** What a person needs to leave, item by item, with who sees to it; and what still keeps them from the journey. */
export function Checklist({ data, words }: { data: SectionData; words: RecordWords }) {
  const { t, reader } = words
  const { reference, mayWrite } = data
  const today = localMoment(data.asOf, reader.timeZone).date
  const lines = clearanceOf(dossierRecords(data.records), today)
  const gaps = clearanceGaps(lines).map((item) => t(`codes.clearanceItem.${item}`))
  const place = { reference, kind: 'clearance', group: null } as const
  const hrefOf = ({ item, recordId }: ClearanceLine) => {
    if (!mayWrite) return recordId ? `#record-${recordId}` : undefined
    if (recordId) return formPath({ ...place, recordId })
    return filledForm({ ...place, recordId: null }, { item, state: 'open' })
  }
  return (
    <>
      {gaps.length === 0 ? (
        <Notice tone="success" title={t('exit.ready')} />
      ) : (
        <Notice tone="warning" title={t('exit.still-needed')}>
          <p>{gaps.join(' · ')}</p>
        </Notice>
      )}
      <p>
        {t('exit.settled', {
          settled: lines.filter((line) => line.settled).length,
          all: lines.length,
        })}
      </p>
      <TaskList
        label={t('record.clearance.kind.many')}
        items={lines.map((line) => ({
          key: line.recordId ?? line.item,
          text: line.what ?? t(`codes.clearanceItem.${line.item}`),
          href: hrefOf(line),
          hint: hintOf(line, words),
          status: statusOf(line, words),
        }))}
      />
    </>
  )
}
