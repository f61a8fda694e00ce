import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryValues } from '@/lib/testing/arbitrary-record'
import { dossierRecords } from '../kinds/dossier-records'
import { kindNames, recordKinds, type KindName } from '../kinds/registry'
import type { AnyValues } from '../record/values-of'
import { completenessOf } from './completeness-of'

const seenAt = '2026-11-01T00:00:00.000Z'
const hours = (count: number) => new Date(Date.parse(seenAt) + count * 3_600_000).toISOString()

describe('whatever is recorded', () => {
  /** Fields that say that the person is elsewhere, or that something is not to be counted. */
  const takingBack = new Set(
    `whereabouts premises building point radius observedAt sourceGrade informationGrade duress
    earlier effect confidence inUse type`.split(/\s+/),
  )
  const one = fc
    .constantFrom(...kindNames)
    .chain((kind) =>
      fc.tuple(fc.constant(kind), arbitraryValues(recordKinds[kind]), fc.uuid({ version: 4 })),
    )
    .map(([kind, values, recordId]) => ({ kind, values, recordId }))
  const records = fc.array(one, { maxLength: 12 })
  const later = fc.integer({ min: 0, max: 1000 })
  const recently = (all: { kind: KindName; values: AnyValues; recordId: string }[]) =>
    all.map((record, index) =>
      record.kind === 'sighting'
        ? { ...record, values: { ...record.values, observedAt: hours(-index * 20) } }
        : record,
    )

  it('stays between 0 and 100, its items adding up to the score', () => {
    fc.assert(
      fc.property(records, later, (all, age) => {
        const { score, items } = completenessOf(dossierRecords(recently(all)), hours(age))
        expect(score).toBe(Math.round(items.reduce((sum, item) => sum + item.earned * 10, 0) / 10))
        for (const item of items) expect(item.earned).toBeLessThanOrEqual(item.points)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('never gains by growing older', () => {
    fc.assert(
      fc.property(records, later, later, (all, a, b) => {
        const known = dossierRecords(recently(all))
        const [sooner, after] = [Math.min(a, b), Math.max(a, b)]
        expect(completenessOf(known, hours(after)).score).toBeLessThanOrEqual(
          completenessOf(known, hours(sooner)).score,
        )
      }),
    )
  })

  it('never loses by a field more, unless it takes something back', () => {
    fc.assert(
      fc.property(records, later, fc.nat(), fc.nat(), (made, age, which, what) => {
        const all = recently(made)
        fc.pre(all.length > 0)
        const target = all[which % all.length]!
        const keys = Object.keys(target.values).filter((key) => !takingBack.has(key))
        fc.pre(keys.length > 0)
        const { [keys[what % keys.length]!]: _taken, ...less } = target.values
        const before = all.map((record) =>
          record === target ? { ...record, values: less } : record,
        )
        expect(completenessOf(dossierRecords(all), hours(age)).score).toBeGreaterThanOrEqual(
          completenessOf(dossierRecords(before), hours(age)).score,
        )
      }),
      { numRuns: 400 },
    )
  })

  it('never loses by a place given where the other sightings agree', () => {
    const place = { premises: 'KK Park', building: 'B', point: { lat: 16.6, lon: 98.5 } }
    const subset = fc.subarray(Object.keys(place) as (keyof typeof place)[])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(subset, fc.integer({ min: 0, max: 900 }))),
        subset,
        later,
        (seen, more, age) => {
          const of = (keys: readonly (keyof typeof place)[], at: number) => ({
            observedAt: hours(-at),
            ...Object.fromEntries(keys.map((key) => [key, place[key]])),
          })
          const score = (last: readonly (keyof typeof place)[]) =>
            completenessOf(
              dossierRecords(
                [...seen, [last, 0] as const].map(([keys, at], index) => ({
                  kind: 'sighting',
                  recordId: String(index),
                  values: of(keys, at),
                })),
              ),
              hours(age),
            ).score
          expect(score(more)).toBeGreaterThanOrEqual(score([]))
        },
      ),
    )
  })
})
