import type { Field, RecordKind } from './field'
import { fieldsOf } from './fields-of'
import { sameValue } from './same-value'
import type { AnyValues, Value } from './values-of'

export type Conflict = {
  field: string
  base: Value | undefined
  mine: Value | undefined
  theirs: Value | undefined
}

/** Fields that hold a set: what either added or took away can always be done to the other's. */
function isSet({ type }: Field): boolean {
  return type === 'codes' || type === 'countries' || type === 'files'
}

const listed = (value: Value | undefined): string[] => (Array.isArray(value) ? value : [])

function mergeSets(field: Field, three: Omit<Conflict, 'field'>): string[] | undefined {
  const [before, own, other] = [listed(three.base), listed(three.mine), listed(three.theirs)]
  const merged = [...new Set([...other, ...own])].filter((one) =>
    before.includes(one) ? own.includes(one) && other.includes(one) : true,
  )
  if (field.type === 'codes') {
    const { codes } = field.codes
    merged.sort((a, b) => codes.indexOf(a) - codes.indexOf(b))
  }
  return merged.length ? merged : undefined
}

/**
 * Brings together two edits of the same version of a record, field by field.
 *
 * @param kind which record
 * @param base the version both started from
 * @param mine what the second writer wants to save
 * @param theirs what the first writer saved meanwhile
 * @returns the merged values, and the fields that both changed differently. In those the merged
 *   values keep what is saved (theirs), until a person has seen both and decided.
 */
export function mergeRecords(
  kind: RecordKind,
  base: AnyValues,
  mine: AnyValues,
  theirs: AnyValues,
): { merged: AnyValues; conflicts: Conflict[] } {
  const merged: AnyValues = {}
  const conflicts: Conflict[] = []
  for (const field of fieldsOf(kind)) {
    const { key } = field
    const three = { base: base[key], mine: mine[key], theirs: theirs[key] }
    let value = three.theirs
    if (sameValue(three.base, three.theirs)) value = three.mine
    else if (!sameValue(three.base, three.mine) && !sameValue(three.mine, three.theirs)) {
      if (isSet(field)) value = mergeSets(field, three)
      else conflicts.push({ field: key, ...three })
    }
    if (value !== undefined) merged[key] = value
  }
  return { merged, conflicts }
}
