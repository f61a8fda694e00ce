import { arrivalOf } from '@/lib/domain/exit/arrival-of'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { formPath } from '@/lib/domain/section/section-path'
import { moment } from '../dossier/reader'
import type { RecordWords } from '../record/record-words'
import type { SectionData } from '../record/section-data'
import { ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'

/** Whether somebody who was there has said that the person arrived, and the way to say so. */
export function ArrivalNotice({ data, words }: { data: SectionData; words: RecordWords }) {
  const { t, reader } = words
  const arrival = arrivalOf(dossierRecords(data.records))
  if (!arrival) return null
  const { recordId, arrivedAt, confirmedBy } = arrival
  if (arrivedAt && confirmedBy) {
    const when = moment(arrivedAt, reader).text
    return <Notice tone="success" title={t('exit.arrived', { when, who: confirmedBy })} />
  }
  const { reference, mayWrite } = data
  const place = { reference, kind: 'journey', recordId, group: 'arrival' } as const
  return (
    <Notice tone="info" title={t('exit.not-arrived')}>
      {mayWrite && (
        <p className="screen-only mt-2">
          <ButtonLink kind="secondary" icon="check" href={formPath(place)}>
            {t('exit.confirm-arrival')}
          </ButtonLink>
        </p>
      )}
    </Notice>
  )
}
