import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { labelKey } from '@/lib/domain/record/message-keys'
import { sameValue } from '@/lib/domain/record/same-value'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Conflict } from './conflict'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'
import { valueText } from './value-text'

/**
 * The two versions of a record in words, field by field: those that differ, and of the others those that the form
 * shows and either version gives.
 *
 * @param writer name of who saved the other version, where the reader may know it
 */
export function conflictOf(
  kind: RecordKind,
  versions: {
    mine: AnyValues
    theirs: Pick<RecordData, 'values' | 'version' | 'writtenAt'> & { withdrawn: boolean }
    writer?: string
  },
  words: RecordWords,
  shown: (field: Field) => boolean,
): Conflict {
  const { mine, theirs, writer } = versions
  const text = (field: Field, values: AnyValues) => {
    const value = values[field.key]
    return value === undefined ? '' : valueText(field, value, words)
  }
  const fields = fieldsOf(kind)
    .map((field: Field) => ({
      field,
      changed: !sameValue(mine[field.key], theirs.values[field.key]),
    }))
    .filter(({ field, changed }) => changed || (shown(field) && mine[field.key] !== undefined))
    .map(({ field, changed }) => ({
      key: field.key,
      label: words.t(labelKey(kind, field)),
      mine: text(field, mine),
      theirs: text(field, theirs.values),
      changed,
    }))
  const when = formatMoment(theirs.writtenAt, words.reader)
  const who = writer ?? words.t('section.other-agency')
  const { version, withdrawn } = theirs
  return { version, withdrawn, by: words.t('conflict.by', { who, when }), fields }
}
