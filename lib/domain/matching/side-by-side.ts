import { type KindName, kindNames, recordKinds } from '../kinds/registry'
import type { Field, RecordKind } from '../record/field'
import { fieldsOf } from '../record/fields-of'
import { sameValue } from '../record/same-value'
import type { AnyValues, Value } from '../record/values-of'
import type { Section } from '../access/sections'

type Held = { kind: KindName; values: AnyValues }

/** One dossier of two, as far as its reader sees it. */
export type Side = { view: readonly Section[]; records: readonly Held[] }

/** One line of the comparison: a field of a kind that holds one record, or all records of a kind that holds several. */
export type Compared<R extends Held> =
  | { kind: KindName; field: Field; one?: Value; other?: Value; alike: boolean }
  | { kind: KindName; field: null; one: readonly R[]; other: readonly R[] }

/**
 * Two dossiers beside each other, in the order of the sections: only what the reader sees of both, and only lines on
 * which at least one says something. Files are left out: they are looked at in their dossier.
 */
export function sideBySide<R extends Held>(
  one: Side & { records: readonly R[] },
  other: Side & { records: readonly R[] },
): Compared<R>[] {
  const seen = kindNames.filter((name) =>
    [one, other].every(({ view }) => view.includes(recordKinds[name].section)),
  )
  return seen.flatMap((kind): Compared<R>[] => {
    const of = (side: { records: readonly R[] }) =>
      side.records.filter((record) => record.kind === kind)
    const [mine, theirs] = [of(one), of(other)]
    if (mine.length + theirs.length === 0) return []
    if (recordKinds[kind].holds !== 'one') return [{ kind, field: null, one: mine, other: theirs }]
    return fieldLines(kind, mine[0]?.values ?? {}, theirs[0]?.values ?? {})
  })
}

function fieldLines(kind: KindName, one: AnyValues, other: AnyValues) {
  const fields: readonly Field[] = fieldsOf(recordKinds[kind] as RecordKind)
  return fields
    .filter(({ type }) => type !== 'files')
    .map((field) => ({ kind, field, one: one[field.key], other: other[field.key] }))
    .filter((line) => line.one !== undefined || line.other !== undefined)
    .map((line) => ({ ...line, alike: sameValue(line.one, line.other) }))
}
