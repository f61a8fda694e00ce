import { getTranslations } from 'next-intl/server'
import { type Age, AgeBadge } from '@/components/ui/age-badge'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { TickBox } from '@/components/ui/tick-box'
import type { Tone } from '@/components/ui/tone'

const people = [
  { at: 1, reference: 'HW-2026-000417', tone: 'info', age: 'old', complete: 62 },
  { at: 2, reference: 'HW-2026-000418', tone: 'success', age: 'fresh', complete: 91 },
  { at: 3, reference: 'HW-2026-000419', tone: 'neutral', age: 'stale', complete: 17 },
] as const satisfies { at: number; reference: string; tone: Tone; age: Age; complete: number }[]

/** A table with tick boxes, a sorted column and a marked row. */
export async function KitTable() {
  const t = await getTranslations('kit.list')
  const age = await getTranslations('kit.status')
  return (
    <Table
      caption={t('caption')}
      captionShown
      columns={[
        { key: 'select', header: t('select'), silent: true },
        { key: 'person', header: t('person'), names: true, sort: { href: '/kit?by=person' } },
        { key: 'reference', header: t('reference') },
        { key: 'status', header: t('status') },
        {
          key: 'seen',
          header: t('seen'),
          sort: { href: '/kit?by=seen', now: 'descending' },
        },
        { key: 'complete', header: t('complete'), numeric: true },
      ]}
      rows={people.map(({ at, reference, tone, age: level, complete }) => ({
        key: reference,
        marked: at === 2,
        cells: {
          select: (
            <TickBox
              name="dossier"
              value={reference}
              label={t('select-one', { name: t(`person-${at}`) })}
              defaultChecked={at === 2}
            />
          ),
          person: <Link href="/kit">{t(`person-${at}`)}</Link>,
          reference,
          status: <Tag tone={tone}>{t(`status-${at}`)}</Tag>,
          seen: <AgeBadge age={level} text={age(level)} />,
          complete: `${complete}`,
        },
      }))}
    />
  )
}
