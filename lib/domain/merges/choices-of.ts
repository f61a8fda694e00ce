import { type KindName, recordKinds } from '../kinds/registry'
import type { RecordKind } from '../record/field'
import { fieldsOf } from '../record/fields-of'
import { sameValue } from '../record/same-value'
import type { AnyValues } from '../record/values-of'
import { holdsOne } from './plan-merge'

type Held = { kind: KindName; values: AnyValues }

/** A kind that holds one record, of which the two dossiers say different things. */
export type MergeChoice<R extends Held> = { kind: KindName; survivor: R; absorbed: R }

/** What has to be chosen before two dossiers become one. Takes their current records, withdrawn ones left out. */
export function choicesOf<R extends Held>(
  survivor: readonly R[],
  absorbed: readonly R[],
): MergeChoice<R>[] {
  return survivor.flatMap((one) => {
    const other = holdsOne(one.kind) ? absorbed.find(({ kind }) => kind === one.kind) : undefined
    return other && !alike(one, other) ? [{ kind: one.kind, survivor: one, absorbed: other }] : []
  })
}

const alike = ({ kind, values }: Held, other: Held): boolean =>
  fieldsOf(recordKinds[kind] as RecordKind).every(({ key }) =>
    sameValue(values[key], other.values[key]),
  )

/** How many files a record names. */
export const filesNamed = ({ kind, values }: Held): number =>
  fieldsOf(recordKinds[kind] as RecordKind)
    .filter(({ type }) => type === 'files')
    .reduce((sum, { key }) => sum + [values[key] ?? []].flat().length, 0)
