import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/domain/dates/format-date'
import { arrivalOf } from '@/lib/domain/exit/arrival-of'
import { clearanceGaps, clearanceOf } from '@/lib/domain/exit/clearance-of'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { localMoment } from '@/lib/domain/record/local-moment'
import { moment, type Reader } from '../dossier/reader'
import type { RecordData } from '../record/section-data'
import { Link } from '../ui/link'
import { Panel } from '../ui/panel'
import { SummaryList } from '../ui/summary-list'

/** On the dossier: how far the way home is prepared, and what is late. Nothing before the exit section is begun. */
export async function ExitPanel({
  reference,
  records: all,
  reader,
  asOf,
}: {
  reference: string
  records: readonly RecordData[]
  reader: Reader
  asOf: string
}) {
  const t = await getTranslations()
  const records = dossierRecords(all)
  const { clearance, detention, journey } = records
  if (!clearance && !detention && !journey) return null
  const lines = clearanceOf(records, localMoment(asOf, reader.timeZone).date)
  const stay = detention?.find(({ values }) => !values.until)?.values
  const next = lines
    .filter(({ dueOn, settled }) => dueOn && !settled)
    .sort((a, b) => a.dueOn!.localeCompare(b.dueOn!))[0]
  const arrival = arrivalOf(records)
  const gaps = clearanceGaps(lines).map((item) => t(`codes.clearanceItem.${item}`))
  const settled = lines.filter((line) => line.settled).length
  const kind = stay?.stay && t(`codes.detentionKind.${stay.stay}`)
  return (
    <Panel
      id="exit"
      title={t('dossier.section.exit')}
      actions={<Link href={`/dossiers/${reference}/exit`}>{t('exit.whole-checklist')}</Link>}
    >
      <SummaryList
        missing={t('section.missing')}
        rows={[
          {
            key: 'stay',
            label: t('exit.stay'),
            value: stay && <bdi>{[stay.place, kind].filter(Boolean).join(' · ')}</bdi>,
          },
          {
            key: 'checklist',
            label: t('exit.checklist'),
            value: t('exit.settled', { settled, all: lines.length }),
          },
          {
            key: 'due',
            label: t('exit.next-due'),
            value:
              next &&
              `${next.what ?? t(`codes.clearanceItem.${next.item}`)} · ${formatDate(next.dueOn!, reader)}`,
            ...(next?.overdue && { note: { text: t('exit.overdue'), tone: 'danger' as const } }),
          },
          {
            key: 'needed',
            label: t('exit.needed'),
            value: gaps.length > 0 ? gaps.join(' · ') : t('exit.ready'),
          },
          {
            key: 'arrival',
            label: t('exit.arrival'),
            value:
              arrival?.arrivedAt && arrival.confirmedBy
                ? t('exit.arrived', {
                    when: moment(arrival.arrivedAt, reader).text,
                    who: arrival.confirmedBy,
                  })
                : t('exit.not-arrived'),
          },
        ].filter(({ key, value }) => value || key === 'stay')}
      />
    </Panel>
  )
}
