import { describe, expect, it } from 'vitest'
import { sections } from '../access/sections'
import { dossierRecords, type DossierRecords } from '../kinds/dossier-records'
import type { KindName } from '../kinds/registry'
import type { AnyValues } from '../record/values-of'
import { completenessOf, type CompletenessItem } from './completeness-of'
import { completenessItems } from './items'

const seenAt = '2026-11-01T00:00:00.000Z'
const hours = (count: number) => new Date(Date.parse(seenAt) + count * 3_600_000).toISOString()
const file = ['8f14e45f-ceea-467f-a0e6-1f2d3c4b5a69']
const mrz = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`

/** Every part of every item: what gives its points, what it is worth, and whether it ages. */
const grid: [string, item: string, points: number, KindName, AnyValues, ages?: true][] = [
  ['name', 'name', 12, 'identity', { fullName: 'Anna' }],
  ['native name', 'name', 12, 'identity', { nativeName: 'แอนนา' }],
  ['passport image', 'idImage', 14, 'document', { type: 'passport', images: file }],
  ['passport image and lines', 'idImage', 18, 'document', { type: 'passport', images: file, mrz }],
  ['passport lines alone', 'idImage', 4, 'document', { type: 'passport', mrz }],
  [
    'passport and wrong lines',
    'idImage',
    14,
    'document',
    { type: 'passport', images: file, mrz: mrz.replace('740812', '740813') },
  ],
  ['identity card image', 'idImage', 18, 'document', { type: 'national_id', images: file }],
  ['driving licence', 'idImage', 0, 'document', { type: 'driving_licence', images: file, mrz }],
  ['citizenship', 'nationalityAndBirth', 3, 'identity', { citizenships: ['TH'] }],
  ['date of birth', 'nationalityAndBirth', 2, 'identity', { birthDate: '1998' }],
  ['photo', 'currentPhoto', 5, 'identity', { currentPhoto: file }],
  ['pin', 'coordinates', 12, 'sighting', { point: { lat: 16.6, lon: 98.5 } }, true],
  ['premises', 'premises', 10, 'sighting', { premises: 'KK Park' }, true],
  ['building', 'premises', 10, 'sighting', { building: 'A' }, true],
  ['floor', 'floorAndRoom', 3, 'sighting', { floor: '3' }, true],
  ['room', 'floorAndRoom', 3, 'sighting', { room: '12' }, true],
  ['building photo', 'buildingPhoto', 4, 'sighting', { buildingPhoto: file }, true],
  [
    'pin under duress',
    'coordinates',
    0,
    'sighting',
    { point: { lat: 16.6, lon: 98.5 }, duress: 'yes' },
  ],
  ['phone', 'phone', 10, 'contact-point', { phone: '+66812345678' }],
  ['dead phone', 'phone', 0, 'contact-point', { phone: '+66812345678', inUse: 'no' }],
  ['handle alone', 'phone', 0, 'contact-point', { handle: '@anna' }],
  ['plan', 'safeContactPlan', 3, 'safe-contact-plan', { whoMayCall: 'Her sister' }],
  ['no safe contact', 'safeContactPlan', 3, 'safe-contact-plan', { noSafeContact: 'yes' }],
  ['plan without a caller', 'safeContactPlan', 0, 'safe-contact-plan', { noSafeContact: 'no' }],
  ['request in words', 'request', 8, 'contact-log', { requestWords: 'ช่วยด้วย' }],
  ['request as video', 'request', 8, 'contact-log', { requestFiles: file }],
  ['indicators', 'indicators', 3, 'exploitation', { iloIndicators: ['isolation'] }],
  ['verified reporter', 'reporter', 4, 'relative', { reporter: 'yes', verified: 'yes' }],
  ['verified relative', 'reporter', 0, 'relative', { verified: 'yes' }],
  ['reporter not verified', 'reporter', 0, 'relative', { reporter: 'yes', verified: 'no' }],
]

const oneRecord = (kind: KindName, values: AnyValues) =>
  dossierRecords([
    {
      kind,
      recordId: 'r',
      values: kind === 'sighting' ? { observedAt: seenAt, ...values } : values,
    },
  ])
const itemOf = (records: DossierRecords, key: string, now = seenAt) =>
  completenessOf(records, now).items.find((item) => item.key === key) as CompletenessItem

describe('points of each item', () => {
  it('add up to 100', () => {
    const points = completenessItems.flatMap(({ parts }) => parts.map((part) => part.points))
    expect(points.reduce<number>((sum, one) => sum + one, 0)).toBe(100)
    expect(completenessOf({}, seenAt).items.map(({ key, points: all }) => `${key} ${all}`)).toEqual(
      [
        'name 12',
        'idImage 18',
        'nationalityAndBirth 5',
        'currentPhoto 5',
        'coordinates 12',
        'premises 10',
        'floorAndRoom 6',
        'buildingPhoto 4',
        'phone 10',
        'safeContactPlan 3',
        'request 8',
        'indicators 3',
        'reporter 4',
      ],
    )
  })

  it.each(grid)('%s earns %s %d points', (_name, key, points, kind, values, ages) => {
    const records = oneRecord(kind, values)
    const now = itemOf(records, key)
    expect(now.earned).toBe(points)
    expect(completenessOf(records, seenAt).score).toBeGreaterThanOrEqual(points)
    const full = now.points === points
    expect(now.state).toBe(full ? 'done' : points > 0 ? 'partial' : 'missing')
    for (const [age, factor] of [
      [72, 1],
      [73, 0.6],
      [168, 0.6],
      [169, 0.3],
      [720, 0.3],
      [721, 0],
    ] as const) {
      const later = itemOf(records, key, hours(age))
      const expected = ages ? Math.round(points * factor * 10) / 10 : points
      expect(later.earned).toBe(expected)
      expect(later.staleAt).toBe(ages ? hours(720) : undefined)
      if (ages && factor === 0) expect(later.state).toBe('stale')
    }
  })

  it('gives 100 for everything, and 0 for nothing with all of it missing', () => {
    const all = grid
      .filter(([, , points]) => points > 0)
      .map(([name, , , kind, values], index) => ({
        kind,
        recordId: `${name} ${index}`,
        values: kind === 'sighting' ? { observedAt: seenAt, ...values } : values,
      }))
    const { score, gate, items } = completenessOf(dossierRecords(all), seenAt)
    expect({ score, gate }).toEqual({ score: 100, gate: { met: true, missing: [] } })
    expect(items.every(({ state }) => state === 'done')).toBe(true)
    const nothing = completenessOf({}, seenAt)
    expect(nothing.score).toBe(0)
    expect(nothing.gate.missing.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'name missing',
      'idImage missing',
      'location missing',
      'phone missing',
    ])
  })
})

describe('the gate', () => {
  const parts = {
    name: ['identity', { fullName: 'Anna' }],
    idImage: ['document', { type: 'passport', images: file }],
    location: ['sighting', { observedAt: seenAt, premises: 'KK Park' }],
    phone: ['contact-point', { phone: '+66812345678' }],
  } as const satisfies Record<string, readonly [KindName, AnyValues]>
  const keys = Object.keys(parts) as (keyof typeof parts)[]
  const subsets = Array.from({ length: 16 }, (_, bits) =>
    keys.filter((_key, index) => bits & (1 << index)),
  )

  it.each(subsets.map((subset) => [subset.join(' ') || 'nothing', subset] as const))(
    'with %s is missing the rest',
    (_name, subset) => {
      const records = dossierRecords(
        subset.map((key) => ({ kind: parts[key][0], recordId: key, values: { ...parts[key][1] } })),
      )
      const { gate } = completenessOf(records, seenAt)
      expect(gate.missing.map(({ key }) => key)).toEqual(
        keys.filter((key) => !subset.includes(key)),
      )
      expect(gate.met).toBe(subset.length === 4)
      const later = completenessOf(records, hours(721)).gate.missing
      const location = later.find(({ key }) => key === 'location')
      expect(location?.state).toBe(subset.includes('location') ? 'stale' : 'missing')
    },
  )
})

describe('where to go', () => {
  it('is the record to complete, or a new one', () => {
    const href = (records: DossierRecords, key: string, now = seenAt) =>
      itemOf(records, key, now).href
    expect(href({}, 'name')).toEqual({ section: 'identity', kind: 'identity', field: 'fullName' })
    expect(href(oneRecord('document', { type: 'passport' }), 'idImage')).toEqual({
      section: 'documents',
      kind: 'document',
      field: 'images',
      recordId: 'r',
    })
    expect(href(oneRecord('document', { type: 'other' }), 'idImage').recordId).toBeUndefined()
    const seen = oneRecord('sighting', { premises: 'KK Park', floor: '2' })
    expect(href(seen, 'floorAndRoom')).toMatchObject({ field: 'room', recordId: 'r' })
    expect(href(seen, 'buildingPhoto', hours(721)).recordId).toBeUndefined()
  })

  it('is not offered in sections the reader does not see', () => {
    const sees = sections.filter((section) => section !== 'contact' && section !== 'documents')
    const { items, gate } = completenessOf({}, seenAt, sees)
    const unseen = items.filter(({ state }) => state === 'unseen').map(({ key }) => key)
    expect(unseen).toEqual(['idImage', 'phone', 'safeContactPlan', 'request'])
    expect(gate.missing.map(({ state }) => state)).toEqual([
      'missing',
      'unseen',
      'missing',
      'unseen',
    ])
  })
})
