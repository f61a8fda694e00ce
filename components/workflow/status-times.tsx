import { getTranslations } from 'next-intl/server'
import type { Stay } from '@/lib/domain/timeline/time-in-status'
import { Table } from '../ui/table'

const day = 86_400_000

/** How long a case stood where: numbers to read, and a bar for the eye beside each. */
export async function StatusTimes({ stays }: { stays: readonly Stay[] }) {
  const t = await getTranslations()
  const longest = Math.max(...stays.map(({ time }) => time), 1)
  const words = (time: number) =>
    time < day
      ? t('timeline.hours', { count: Math.round(time / 3_600_000) })
      : t('timeline.days', { count: Math.round(time / day) })
  return (
    <Table
      caption={t('timeline.times')}
      columns={[
        { key: 'status', header: t('timeline.status'), names: true },
        { key: 'time', header: t('timeline.time') },
        { key: 'bar', header: t('timeline.bar'), silent: true },
      ]}
      rows={stays.map(({ status, time, now }) => ({
        key: status,
        cells: {
          status: t(`dossier.status.${status}`),
          time: now ? t('timeline.so-far', { time: words(time) }) : words(time),
          bar: (
            <svg
              aria-hidden="true"
              viewBox="0 0 200 12"
              preserveAspectRatio="none"
              className="h-3 w-full text-accent"
            >
              <rect width={Math.max(2, (time / longest) * 200)} height="12" fill="currentColor" />
            </svg>
          ),
        },
      }))}
    />
  )
}
