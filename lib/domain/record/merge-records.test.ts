import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryValues } from '@/lib/testing/arbitrary-record'
import { recordKinds } from '../kinds/registry'
import { identity } from '../kinds/identity'
import { diffRecords } from './diff-records'
import { displayParts } from './display-parts'
import { fieldsOf } from './fields-of'
import { mergeRecords } from './merge-records'
import { sameValue } from './same-value'

const kinds = Object.values(recordKinds)
const three = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc.tuple(
      fc.constant(kind),
      arbitraryValues(kind),
      arbitraryValues(kind),
      arbitraryValues(kind),
    ),
  )

describe('three-way merge', () => {
  it('takes the side that changed', () => {
    fc.assert(
      fc.property(three, ([kind, base, other]) => {
        expect(mergeRecords(kind, base, base, other)).toEqual({ merged: other, conflicts: [] })
        expect(mergeRecords(kind, base, other, base)).toEqual({ merged: other, conflicts: [] })
        expect(mergeRecords(kind, base, other, other)).toEqual({ merged: other, conflicts: [] })
      }),
    )
  })

  it('loses nothing: each field is what one of them wrote, a union of sets, or a named conflict', () => {
    fc.assert(
      fc.property(three, ([kind, base, mine, theirs]) => {
        const { merged, conflicts } = mergeRecords(kind, base, mine, theirs)
        const inConflict = new Set(conflicts.map(({ field }) => field))
        for (const { key, type } of fieldsOf(kind)) {
          const changed = [mine, theirs].filter((side) => !sameValue(side[key], base[key]))
          const set = type === 'codes' || type === 'countries' || type === 'files'
          if (inConflict.has(key)) {
            expect(changed).toHaveLength(2)
            expect(merged[key]).toEqual(theirs[key])
          } else if (!set) {
            for (const side of changed) expect(merged[key]).toEqual(side[key])
          }
        }
      }),
    )
  })

  it('is the same whoever is second, where nothing is in conflict', () => {
    fc.assert(
      fc.property(three, ([kind, base, mine, theirs]) => {
        const one = mergeRecords(kind, base, mine, theirs)
        const other = mergeRecords(kind, base, theirs, mine)
        expect(other.conflicts.map(({ field }) => field)).toEqual(
          one.conflicts.map(({ field }) => field),
        )
        for (const { key } of fieldsOf(kind)) {
          if (one.conflicts.some(({ field }) => field === key)) continue
          const [a, b] = [one.merged[key], other.merged[key]]
          expect(Array.isArray(a) ? a.toSorted() : a).toEqual(Array.isArray(b) ? b.toSorted() : b)
        }
      }),
    )
  })

  it('brings additions and removals of a set together', () => {
    const merge = (base: string[], mine: string[], theirs: string[]) =>
      mergeRecords(identity, { languages: base }, { languages: mine }, { languages: theirs })
    expect(merge(['en', 'th'], ['en', 'th', 'lo'], ['th', 'my'])).toEqual({
      merged: { languages: ['th', 'my', 'lo'] },
      conflicts: [],
    })
    expect(merge(['en', 'th'], ['th'], ['en'])).toEqual({ merged: {}, conflicts: [] })
  })
})

describe('difference and display', () => {
  it('names the fields that changed, in order', () => {
    const before = { fullName: 'A', citizenships: ['TH'], sex: 'male' }
    const after = { citizenships: ['TH', 'LA'], fullName: 'A', birthDate: '1998' }
    expect(diffRecords(identity, before, after)).toEqual(['birthDate', 'sex', 'citizenships'])
  })
  it('finds no difference between a record and itself, and every given field against nothing', () => {
    fc.assert(
      fc.property(three, ([kind, one]) => {
        expect(diffRecords(kind, one, structuredClone(one))).toEqual([])
        expect(diffRecords(kind, {}, one).toSorted()).toEqual(Object.keys(one).toSorted())
      }),
    )
  })
  it('shows every field, given or not', () => {
    const parts = displayParts(identity, { sex: 'female' })
    expect(parts).toHaveLength(fieldsOf(identity).length)
    expect(
      parts
        .filter(([, , value]) => value !== undefined)
        .map(([group, field]) => [group.key, field.key]),
    ).toEqual([['birth', 'sex']])
  })
})
