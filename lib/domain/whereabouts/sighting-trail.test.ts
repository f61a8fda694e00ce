import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredRecord } from '../kinds/dossier-records'
import { locationAge } from './location-age'
import { countedSightings } from './counted-sightings'
import { sightingTrail } from './sighting-trail'
import { placeOf, whereaboutsOf } from './whereabouts-of'

type Seen = StoredRecord<'sighting'>

const day = (count: number) => `2026-11-${String(count).padStart(2, '0')}T00:00:00.000Z`
const seen = (recordId: string, on: number, values: Seen['values'] = {}): Seen => ({
  recordId,
  values: { observedAt: day(on), ...values },
})
const about = (earlier: string, effect: 'confirms' | 'supersedes' | 'voids') => ({
  earlier,
  effect,
})

/** Any sightings of one person: each of another day, some about another one, some under duress. */
const histories = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc
        .record(
          {
            earlier: fc.constantFrom(...Array.from({ length: count }, (_, id) => `s${id}`)),
            effect: fc.constantFrom('confirms', 'supersedes', 'voids'),
            duress: fc.constantFrom('yes', 'no'),
            premises: fc.constantFrom('Invented Park', 'Other Park'),
            whereabouts: fc.constantFrom('held', 'moved', 'home'),
          } as const,
          { requiredKeys: [] },
        )
        .map((values) => seen(`s${at}`, at + 1, values)),
    ),
  ),
)
const ids = (sightings: readonly Seen[]) =>
  countedSightings({ sighting: sightings }).map((one) => one.recordId)

describe('a sighting that another confirms', () => {
  it('takes the date of the confirmation, however many steps away', () => {
    const sighting = [
      seen('a', 1, { premises: 'Invented Park', area: 'KH-1' }),
      seen('b', 5, about('a', 'confirms')),
      seen('c', 9, about('b', 'confirms')),
    ]
    expect(placeOf({ sighting })).toMatchObject({ recordId: 'a', locatedAt: day(9) })
    expect(locationAge(placeOf({ sighting })!.locatedAt, day(10)).state).toBe('fresh')
    expect(whereaboutsOf({ sighting })).toMatchObject({ whereabouts: 'held', at: day(9) })
    expect(sightingTrail({ sighting }).map((step) => [step.number, step.confirmedAt])).toEqual([
      [3, undefined],
      [2, day(9)],
      [1, day(9)],
    ])
  })

  it('does not when the confirmation was sent under duress, or voided', () => {
    const a = seen('a', 1, { premises: 'Invented Park' })
    const forced = seen('b', 5, { ...about('a', 'confirms'), duress: 'yes' })
    expect(placeOf({ sighting: [a, forced] })?.locatedAt).toBe(day(1))
    const sighting = [a, seen('b', 5, about('a', 'confirms')), seen('c', 6, about('b', 'voids'))]
    expect(placeOf({ sighting })?.locatedAt).toBe(day(1))
  })

  it('prevails over word of another place that is older than its confirmation', () => {
    const a = seen('a', 1, { premises: 'Invented Park' })
    const b = seen('b', 3, { premises: 'Other Park' })
    expect(ids([a, b])).toEqual(['b'])
    expect(ids([a, b, seen('c', 5, about('a', 'confirms'))])).toEqual(
      expect.arrayContaining(['a', 'c']),
    )
    expect(ids([a, b, seen('c', 5, about('a', 'confirms'))])).not.toContain('b')
  })
})

describe('any history of sightings', () => {
  it('counts none that something standing voided, and says what did', () => {
    fc.assert(
      fc.property(histories, (sighting) => {
        const counted = ids(sighting)
        for (const step of sightingTrail({ sighting })) {
          if (step.standing === 'voided') expect(step.undoneBy?.values.effect).toBe('voids')
          if (step.undoneBy) expect(counted).not.toContain(step.recordId)
          expect(step.standing === 'counts').toBe(counted.includes(step.recordId))
        }
      }),
    )
  })

  it('is the same in whatever order it was written down', () => {
    fc.assert(
      fc.property(
        histories.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(ids(shuffled)).toEqual(ids(all))
          expect(sightingTrail({ sighting: shuffled }).map((one) => one.recordId)).toEqual(
            sightingTrail({ sighting: all }).map((one) => one.recordId),
          )
        },
      ),
    )
  })

  it('loses every place it had once all of it is voided, and a confirmation never makes one older', () => {
    fc.assert(
      fc.property(histories, (sighting) => {
        const voids = sighting.map(({ recordId }, at) =>
          seen(`void-${recordId}`, 20 + at, about(recordId, 'voids')),
        )
        const left = ids([...sighting, ...voids])
        expect(left.every((id) => id.startsWith('void-'))).toBe(true)
        for (const { values, confirmedAt } of sightingTrail({ sighting })) {
          if (confirmedAt) expect(confirmedAt > values.observedAt!).toBe(true)
        }
      }),
    )
  })
})
