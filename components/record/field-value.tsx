import type { Field } from '@/lib/domain/record/field'
import type { Value } from '@/lib/domain/record/values-of'
import { FileThumbs } from '../file/file-thumbs'
import { Tag } from '../ui/tag'
import { alarmOf } from './alarms'
import type { RecordWords } from './record-words'
import { valueText, valueTexts } from './value-text'

/** Up to this many, choices stand on one line. Names never do: each may run in a direction of its own. */
const inline = ({ find }: Field) => (find === 'name' ? 1 : 3)

/** A stored value as it is read. */
export function FieldValue({
  field,
  value,
  words,
}: {
  field: Field
  value: Value
  words: RecordWords
}) {
  if (field.type === 'files' && Array.isArray(value)) {
    // Each with its redacted copies beside it.
    const copies = (id: string) => [...words.files.values()].filter(({ copyOf }) => copyOf === id)
    return (
      <FileThumbs files={value.flatMap((id) => [words.files.get(id) ?? [], copies(id)].flat())} />
    )
  }
  const several = valueTexts(field, value, words)
  if (several && several.length > inline(field)) {
    return (
      <ul className="list-disc pl-6">
        {several.map((one) => (
          <li key={one}>
            <bdi className="wrap-anywhere">{one}</bdi>
          </li>
        ))}
      </ul>
    )
  }
  const text = valueText(field, value, words)
  const tone = alarmOf(field, value)
  if (tone) return <Tag tone={tone}>{text}</Tag>
  if (field.type === 'moment') return <time dateTime={String(value)}>{text}</time>
  if (field.type === 'paragraph') {
    // Text given exactly, such as machine-readable lines, is compared character by character.
    const Text = field.exact ? 'code' : 'span'
    return (
      <Text className="block whitespace-pre-wrap wrap-anywhere" dir="auto">
        {text}
      </Text>
    )
  }
  return <bdi className="wrap-anywhere">{text}</bdi>
}
