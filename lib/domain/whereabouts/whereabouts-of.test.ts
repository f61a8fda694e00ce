import { describe, expect, it } from 'vitest'
import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { countedSightings } from './counted-sightings'
import { distance } from './same-place'
import { placeOf, whereaboutsOf } from './whereabouts-of'

type Seen = StoredRecord<'sighting'>['values']

const day = (count: number) => `2026-11-${String(count).padStart(2, '0')}T00:00:00.000Z`
/** Sightings by name, each on the day given. */
function seen(all: Record<string, [day: number, values: Seen]>): DossierRecords {
  const sighting = Object.entries(all).map(([recordId, [on, values]]) => ({
    recordId,
    values: { observedAt: day(on), ...values },
  }))
  return { sighting }
}
const counted = (records: DossierRecords) => countedSightings(records).map((one) => one.recordId)
const kkPark = { lat: 16.6508, lon: 98.5208 }
const shweKokko = { lat: 16.8333, lon: 98.5333 }

describe('sightings that count', () => {
  it('are the credible ones, newest first', () => {
    const records = seen({
      old: [1, { room: '4' }],
      rumour: [5, { sourceGrade: 'E', room: '1' }],
      improbable: [6, { informationGrade: '5' }],
      pin: [7, { duress: 'yes', point: kkPark }],
      confirmed: [4, { duress: 'yes', sourceGrade: 'E', informationGrade: '1' }],
      new: [3, { floor: '2' }],
    })
    expect(counted(records)).toEqual(['confirmed', 'new', 'old'])
  })

  it('stop at word that the person was moved, from a sighting or a proof of life', () => {
    const moved = seen({
      a: [1, { premises: 'X' }],
      b: [2, { whereabouts: 'moved' }],
      c: [3, { floor: '1' }],
    })
    expect(counted(moved)).toEqual(['c', 'b'])
    const home = [{ recordId: 'p', values: { at: day(2), whereabouts: 'home' } as const }]
    expect(counted({ ...seen({ a: [1, {}], c: [3, {}] }), 'proof-of-life': home })).toEqual(['c'])
    const forced = [{ ...home[0]!, values: { ...home[0]!.values, duress: 'yes' } as const }]
    expect(counted({ ...seen({ a: [1, {}], c: [3, {}] }), 'proof-of-life': forced })).toEqual([
      'c',
      'a',
    ])
  })

  it.each<[string, Seen, Seen, string[]]>([
    ['other premises', { premises: 'KK Park' }, { premises: 'Shwe Kokko' }, ['b']],
    [
      'the same premises spelt otherwise',
      { premises: 'KK Park' },
      { premises: 'kk-park' },
      ['b', 'a'],
    ],
    ['another building', { premises: 'KK Park', building: 'A' }, { building: 'B' }, ['b']],
    ['pins far apart', { point: kkPark }, { point: shweKokko }, ['b']],
    [
      'pins apart but as unsure',
      { point: kkPark, radius: 25_000 },
      { point: shweKokko },
      ['b', 'a'],
    ],
    [
      'two names for one pin',
      { premises: 'KK Park', point: kkPark },
      { premises: 'เคเคปาร์ค', point: { lat: 16.652, lon: 98.521 } },
      ['b', 'a'],
    ],
    ['one that does not say', { premises: 'KK Park', point: kkPark }, { floor: '3' }, ['b', 'a']],
  ])('leave out what is contradicted: %s', (_case, a, b, expected) => {
    expect(counted(seen({ a: [1, a], b: [2, b] }))).toEqual(expected)
  })

  it('follow what a later record says of an earlier one', () => {
    const voids = (on: number, earlier: string, more: Seen = {}): [number, Seen] => [
      on,
      { earlier, effect: 'voids', ...more },
    ]
    const moves = (on: number, earlier: string, more: Seen = {}): [number, Seen] => [
      on,
      { earlier, effect: 'supersedes', ...more },
    ]
    expect(counted(seen({ a: [1, {}], b: moves(2, 'a') }))).toEqual(['b'])
    expect(counted(seen({ a: [1, {}], b: [2, { earlier: 'a', effect: 'confirms' }] }))).toEqual([
      'b',
      'a',
    ])
    // What is voided no longer supersedes; a pin sent under duress supersedes nothing, but a colleague may void by it.
    expect(counted(seen({ a: [1, {}], b: moves(2, 'a'), c: voids(3, 'b') }))).toEqual(['c', 'a'])
    expect(counted(seen({ a: [1, {}], b: moves(2, 'a', { duress: 'yes' }) }))).toEqual(['a'])
    expect(counted(seen({ a: [1, {}], b: voids(2, 'a', { duress: 'yes' }) }))).toEqual([])
    expect(counted(seen({ a: moves(1, 'a') }))).toEqual(['a'])
    // Two that void each other leave nothing to go by.
    expect(counted(seen({ a: voids(1, 'b'), b: voids(2, 'a') }))).toEqual([])
  })
})

describe('whereabouts', () => {
  it('are unknown when nobody said', () => {
    expect(whereaboutsOf({})).toEqual({ whereabouts: 'unknown' })
    expect(whereaboutsOf(seen({ a: [1, { note: 'heard of' }] }))).toEqual({
      whereabouts: 'unknown',
    })
    expect(placeOf({})).toBeUndefined()
  })

  it('come from the newest credible word, a named place meaning held there', () => {
    const records = seen({
      a: [1, { premises: 'KK Park' }],
      b: [9, { duress: 'yes', whereabouts: 'home' }],
    })
    const basis = { kind: 'sighting', recordId: 'a' }
    expect(whereaboutsOf(records)).toEqual({ whereabouts: 'held', at: day(1), basis })
    const proof = { recordId: 'p', values: { at: day(3), whereabouts: 'in_shelter' } as const }
    expect(whereaboutsOf({ ...records, 'proof-of-life': [proof] }).whereabouts).toBe('in_shelter')
    const event = { at: day(3), whereabouts: 'in_transit' } as const
    expect(whereaboutsOf({ ...records, 'proof-of-life': [proof] }, [event])).toEqual(event)
    expect(whereaboutsOf(records, [{ ...event, at: day(1) }]).whereabouts).toBe('in_transit')
  })

  it('give the place of the newest sighting that names one, with the area an older one gives', () => {
    const records = seen({
      a: [1, { premises: 'KK Park', area: 'MM-13', country: 'TH' }],
      b: [2, { premises: 'KK Park', floor: '2' }],
      c: [3, { floor: '3' }],
    })
    expect(placeOf(records)).toEqual({
      locatedAt: day(2),
      recordId: 'b',
      area: 'MM-13',
      country: 'MM',
    })
    expect(placeOf(seen({ a: [1, { town: 'Dubai', country: 'AE' }] }))).toMatchObject({
      country: 'AE',
    })
  })

  it('measure distances on the sphere', () => {
    expect(distance(kkPark, shweKokko)).toBeGreaterThan(20_000)
    expect(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111_195, -1)
    expect(distance(kkPark, kkPark)).toBe(0)
  })
})
