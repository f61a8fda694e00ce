import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { kindKey } from '@/lib/domain/record/message-keys'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'
import { valueText } from './value-text'

const longest = 80

/** A record on one line: what its kind says makes its title, as far as it is given; else what the kind is called. */
export function recordTitle(
  { kind: name, values }: Pick<RecordData, 'kind' | 'values'>,
  words: Omit<RecordWords, 'titles'>,
): string {
  const kind: RecordKind = recordKinds[name]
  const parts = kind.title.flatMap((key) => {
    const field = fieldsOf(kind).find((one) => one.key === key)
    const value = values[key]
    if (!field || value === undefined) return []
    return valueText(field, value, { ...words, titles: new Map() })
  })
  const title = parts.filter(Boolean).join(' · ').replace(/\s+/g, ' ')
  const points = [...title]
  if (points.length > longest) return `${points.slice(0, longest).join('')}…`
  return title || words.t(kindKey(kind, 'one'))
}
