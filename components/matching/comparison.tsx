import { recordKinds } from '@/lib/domain/kinds/registry'
import { type Compared, type Side, sideBySide } from '@/lib/domain/matching/side-by-side'
import { kindKey, labelKey } from '@/lib/domain/record/message-keys'
import type { RecordWords } from '../record/record-words'
import { recordTitle } from '../record/record-title'
import type { RecordData } from '../record/section-data'
import { valueText } from '../record/value-text'
import { Table } from '../ui/table'
import { Tag } from '../ui/tag'

type Line = Compared<RecordData>
type Shown = Side & { reference: string; records: readonly RecordData[] }

const isAlike = (line: Line) => line.field !== null && line.alike

function cellOf(line: Line, side: 'one' | 'other', words: RecordWords) {
  if (line.field === null) {
    return (
      <ul>
        {line[side].map((record) => (
          <li key={record.recordId}>
            <bdi className="wrap-anywhere">{recordTitle(record, words)}</bdi>
          </li>
        ))}
      </ul>
    )
  }
  const value = line[side]
  if (value === undefined) return <span className="text-quiet">{words.t('section.missing')}</span>
  return <bdi className="wrap-anywhere">{valueText(line.field, value, words)}</bdi>
}

/** Two dossiers of which the reader sees both, line by line; what is alike is marked. */
export function Comparison({
  one,
  other,
  words,
}: {
  one: Shown
  other: Shown
  words: RecordWords
}) {
  const { t } = words
  const rows = sideBySide(one, other).map((line) => {
    const kind = recordKinds[line.kind]
    const key = `${line.kind}.${line.field?.key ?? ''}`
    const label = line.field ? t(labelKey(kind, line.field)) : t(kindKey(kind, 'many'))
    const cells = {
      label,
      one: cellOf(line, 'one', words),
      other: cellOf(line, 'other', words),
      alike: isAlike(line) && <Tag tone="info">{t('matches.compare.alike')}</Tag>,
    }
    return { key, cells }
  })
  return (
    <Table
      caption={t('matches.compare.title')}
      columns={[
        { key: 'label', header: t('matches.compare.what'), names: true },
        { key: 'one', header: one.reference },
        { key: 'other', header: other.reference },
        { key: 'alike', header: t('matches.compare.alike'), silent: true },
      ]}
      rows={rows}
    />
  )
}
