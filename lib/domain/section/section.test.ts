import { describe, expect, it } from 'vitest'
import { recordKinds } from '../kinds/registry'
import type { RecordKind } from '../record/field'
import { assembleForm } from './assemble-form'
import { isAsked } from './is-asked'
import { formPath, type FormPlace, isUuid, readFormPath, shownKinds } from './section-path'
import { sightingStandings } from './sighting-standing'
import { workOf } from './typed-work'

const reference = 'HW-7K3M-Q9TX'
const recordId = '0c9f6a3e-58a4-4f0b-9d1e-2f6a7b8c9d0e'

describe('the address of a form', () => {
  const places: FormPlace[] = [
    { reference, kind: 'identity', recordId: null, group: null },
    { reference, kind: 'identity', recordId: null, group: 'names' },
    { reference, kind: 'document', recordId: null, group: null },
    { reference, kind: 'document', recordId, group: 'image' },
    { reference, kind: 'legal-matter', recordId, group: 'nonPunishment' },
  ]
  it.each(places)('is read as it was written: $kind $recordId $group', (place) => {
    expect(readFormPath(formPath(place))).toEqual(place)
  })

  it.each([
    `/dossiers/${reference}/identity/document/new`,
    `/dossiers/${reference}/documents/document/edit`,
    `/dossiers/${reference}/documents/document/${recordId}`,
    `/dossiers/${reference}/documents/document/${recordId.toUpperCase()}/edit`,
    `/dossiers/${reference}/documents/document/new?group=names`,
    `/dossiers/${reference}/documents/toString/new`,
    `/dossiers/${reference}/identity/identity/${recordId}/edit`,
    `/dossiers/${reference}/documents/document/new/`,
    '/dossiers',
    '',
  ])('is nothing else: %s', (path) => expect(readFormPath(path)).toBeUndefined())

  it('takes only whole record ids', () => {
    expect(isUuid(recordId)).toBe(true)
    expect(isUuid(`${recordId}0`)).toBe(false)
    expect(isUuid('../../etc')).toBe(false)
  })

  it('shows the safe-contact plan before any number', () => {
    expect(shownKinds('contact')[0]).toBe('safe-contact-plan')
    expect(shownKinds('contact')).toHaveLength(4)
    expect(shownKinds('recruitment')).toEqual(['recruitment', 'route-leg'])
  })
})

describe('a form that shows one group', () => {
  const kind: RecordKind = recordKinds.identity
  const stored = { fullName: ['Old Name'], birthDate: ['1/2/1999'], citizenships: ['TH', 'LA'] }

  it('takes the rest from the record', () => {
    const sent: [string, unknown][] = [
      ['fullName', 'New Name'],
      ['birthDate', 'not shown, not taken'],
      ['__form', '/x'],
    ]
    expect(assembleForm(kind, sent, 'names', stored)).toEqual([
      ['fullName', 'New Name'],
      ['birthDate', '1/2/1999'],
      ['citizenships', 'TH'],
      ['citizenships', 'LA'],
    ])
  })

  it('empties what was emptied', () => {
    expect(assembleForm(kind, [], 'names', stored).map(([name]) => name)).not.toContain('fullName')
  })

  it('takes what somebody else saved where the writer chose it', () => {
    const sent: [string, unknown][] = [
      ['fullName', 'Mine'],
      ['birthDate', '3/4/2000'],
      ['__take.fullName', 'theirs'],
      ['__take.birthDate', 'mine'],
    ]
    expect(assembleForm(kind, sent, null, stored)).toEqual([
      ['fullName', 'Old Name'],
      ['birthDate', '3/4/2000'],
    ])
  })

  it('keeps the parts of a field together', () => {
    const leg: RecordKind = recordKinds['route-leg']
    const sent: [string, unknown][] = [
      ['cost.amount', '12'],
      ['cost.currency', 'THB'],
      ['costly', 'another name'],
    ]
    expect(assembleForm(leg, sent, 'cost', {})).toEqual(sent.slice(0, 2))
  })
})

describe('a question that depends on another', () => {
  const scamKinds = { key: 'scamKinds', when: { field: 'forms', is: ['forced_criminality'] } }

  it('is asked when it applies', () => {
    expect(isAsked(scamKinds, { forms: ['servitude'] })).toBe(false)
    expect(isAsked(scamKinds, { forms: ['servitude', 'forced_criminality'] })).toBe(true)
    expect(isAsked({ key: 'forms' }, {})).toBe(true)
  })

  it('never hides an answer', () => {
    expect(isAsked(scamKinds, { scamKinds: ['romance'] })).toBe(true)
    expect(isAsked(scamKinds, { scamKinds: [''] })).toBe(false)
  })
})

describe('typed work', () => {
  it('is the same whatever the order, empty fields and line ends', () => {
    const a = { b: ['1\r\n2'], a: ['x', ''], c: [''], 'seen.version': ['3'] }
    expect(workOf(a)).toBe(workOf({ a: ['x'], b: ['1\n2'], 'seen.version': ['4'] }))
    expect(workOf(a)).not.toBe(workOf({ a: ['x'], b: ['1 2'] }))
  })
})

describe('what a sighting is worth', () => {
  const day = (count: number) => `2026-11-${String(count).padStart(2, '0')}T00:00:00.000Z`
  const standings = (all: Record<string, [number, object]>) =>
    Object.fromEntries(
      sightingStandings({
        sighting: Object.entries(all).map(([id, [on, values]]) => ({
          recordId: id,
          values: { observedAt: day(on), ...values },
        })),
      }),
    )

  it('is said of each', () => {
    expect(
      standings({
        old: [1, { premises: 'A' }],
        fake: [2, { duress: 'yes' }],
        wrong: [3, { premises: 'B' }],
        now: [5, { premises: 'C', earlier: 'wrong', effect: 'voids' }],
        left: [4, { premises: 'C', room: '1' }],
        moved: [6, { premises: 'C', earlier: 'left', effect: 'supersedes' }],
      }),
    ).toEqual({
      old: 'past',
      fake: 'doubtful',
      wrong: 'voided',
      now: 'counts',
      left: 'superseded',
      moved: 'counts',
    })
  })
})
