import { recordKinds } from '@/lib/domain/kinds/registry'
import { isCounted } from '@/lib/domain/record/counted-errors'
import type { Group, RecordKind } from '@/lib/domain/record/field'
import { groupKey } from '@/lib/domain/record/message-keys'
import { formPath } from '@/lib/domain/section/section-path'
import { Details } from '../ui/details'
import { Link } from '../ui/link'
import { SummaryList } from '../ui/summary-list'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'
import { rowOf } from './summary-rows'
import { WrittenBy } from './written-by'

type Shown = { record: RecordData; data: SectionData; words: RecordWords }

/** One question group with every field, given or not, and the way to change it. */
function GroupCard({ group, record, data, words }: Shown & { group: Group }) {
  const { t } = words
  const title = t(groupKey(recordKinds[record.kind], group))
  const place = { reference: data.reference, kind: record.kind, recordId: null, group: group.key }
  const rows = (sensitive: boolean) =>
    group.fields
      .filter((field) => Boolean(field.sensitive) === sensitive)
      .filter((field) => !isCounted(field, record.values))
      .map((field) => rowOf(record, field, words, data))
  const closed = rows(true)
  return (
    <section aria-label={title} className="group-card">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="text-lg">{title}</h3>
        {data.mayWrite && (
          <Link href={formPath(place)} className="screen-only py-2">
            {t('section.change-row')}
            <span className="sr-only"> {title}</span>
          </Link>
        )}
      </div>
      <SummaryList rows={rows(false)} missing={t('section.missing')} />
      {closed.length > 0 && (
        <Details summary={t('section.sensitive')}>
          <SummaryList rows={closed} missing={t('section.missing')} />
        </Details>
      )}
    </section>
  )
}

/** The record of a kind that holds one: its groups beside each other on a desk. */
export function WholeRecord({ record, data, words }: Shown) {
  const kind: RecordKind = recordKinds[record.kind]
  return (
    <>
      <div className="grid gap-6 lg:grid-cols-2">
        {kind.groups.map((group) => (
          <GroupCard key={group.key} group={group} record={record} data={data} words={words} />
        ))}
      </div>
      <WrittenBy record={record} data={data} words={words} />
    </>
  )
}
