import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearanceItem, clearanceState } from '../codes/exit'
import type { DossierRecords } from '../kinds/dossier-records'
import { isArrivalConfirmed, arrivalOf } from './arrival-of'
import { clearanceGaps, clearanceOf, isClearanceOpened } from './clearance-of'

const today = '2026-11-22'
type Item = NonNullable<DossierRecords['clearance']>[number]['values']

let count = 0
const one = <V>(values: V) => ({ recordId: `r${(count += 1)}`, values })
const list = (...items: Item[]): DossierRecords => ({ clearance: items.map(one) })
const line = (records: DossierRecords, item: Item['item']) =>
  clearanceOf(records, today).find((it) => it.item === item)!

const needed = [
  'nationality',
  'travel_document',
  'overstay',
  'exit_permit',
  'ticket',
  'receiving_contact',
] as const

describe('the checklist of leaving', () => {
  it('has every item before anybody took one up, and none of them is settled', () => {
    const lines = clearanceOf({}, today)
    expect(lines.map(({ item }) => item)).toEqual(
      clearanceItem.codes.filter((item) => item !== 'other'),
    )
    expect(lines.every(({ state, settled }) => state === 'missing' && !settled)).toBe(true)
    expect(isClearanceOpened({})).toBe(false)
    expect(isClearanceOpened(list({ item: 'ticket', state: 'open' }))).toBe(true)
  })

  it('names what still keeps the person from travelling, in its order', () => {
    expect(new Set(clearanceGaps(clearanceOf({}, today)))).toEqual(new Set(needed))
    const done = list(...needed.map((item): Item => ({ item, state: 'done' })))
    expect(clearanceGaps(clearanceOf(done, today))).toEqual([])
    const asked = list({ item: 'ticket', state: 'asked' }, { item: 'overstay', state: 'done' })
    expect(clearanceGaps(clearanceOf(asked, today))).toContain('ticket')
    expect(clearanceGaps(clearanceOf(asked, today))).not.toContain('overstay')
  })

  it('takes "not needed" for some items, and never for who the person is and who receives them', () => {
    for (const item of needed) {
      const never = ['nationality', 'travel_document', 'receiving_contact'].includes(item)
      expect(line(list({ item, state: 'not_needed' }), item).settled, item).toBe(!never)
    }
  })

  it('is overdue the day after its day, unless it is settled', () => {
    const at = (dueOn: string, state: Item['state'] = 'asked') =>
      line(list({ item: 'exit_permit', state, dueOn }), 'exit_permit').overdue
    expect([at('2026-11-21'), at(today), at('2026-11'), at('2026-10'), at('2025')]).toEqual([
      true,
      false,
      false,
      true,
      true,
    ])
    expect(at('2026-11-01', 'done')).toBe(false)
    expect(at('2026-11-01', 'not_needed')).toBe(false)
  })

  it('does not let somebody travel with a document that has run out', () => {
    const paper = (validUntil: string) =>
      line(list({ item: 'travel_document', state: 'done', validUntil }), 'travel_document')
    expect(paper('2026-11-21')).toMatchObject({ lapsed: true, settled: false })
    expect(paper(today)).toMatchObject({ lapsed: false, settled: true })
    const again = list(
      { item: 'travel_document', state: 'done', validUntil: '2026-12-31' },
      { item: 'travel_document', state: 'done', validUntil: '2026-11-21' },
    )
    expect(clearanceGaps(clearanceOf(again, today))).not.toContain('travel_document')
  })

  it('need not be ticked for what other records show', () => {
    const records: DossierRecords = {
      ...list({ item: 'ticket', state: 'asked', dueOn: '2026-11-01' }),
      overstay: [one({ permittedUntil: '2026-01-01', waiver: 'granted' as const })],
      journey: [one({ ticketNumber: 'ZZ 1', receivingName: 'A desk' })],
      detention: [one({ letterSentOn: '2026-11-01' })],
    }
    expect(line(records, 'overstay')).toMatchObject({ state: 'done', by: 'overstay' })
    expect(line(records, 'ticket')).toMatchObject({ state: 'done', by: 'journey', overdue: false })
    expect(line(records, 'receiving_contact')).toMatchObject({ state: 'done', recordId: null })
    expect(line(records, 'non_punishment_letter')).toMatchObject({ by: 'detention' })
    expect(line(records, 'escort')).toMatchObject({ state: 'missing', by: null })
    expect(clearanceGaps(clearanceOf(records, today))).toEqual([
      'nationality',
      'travel_document',
      'exit_permit',
    ])
  })

  const items = fc.array(
    fc.record({
      item: fc.constantFrom(...clearanceItem.codes),
      state: fc.constantFrom(...clearanceState.codes),
    }),
  )

  it('never loses a record, and settling one more never opens a gap', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...clearanceItem.codes), (some, item) => {
        const before = list(...some)
        const lines = clearanceOf(before, today)
        const kept = lines.flatMap(({ recordId }) => recordId ?? [])
        expect(kept.toSorted()).toEqual(before.clearance!.map((it) => it.recordId).toSorted())
        const after = { clearance: [...before.clearance!, one({ item, state: 'done' as const })] }
        const gaps = clearanceGaps(clearanceOf(after, today))
        for (const gap of gaps) expect(clearanceGaps(lines)).toContain(gap)
        expect(gaps).not.toContain(item)
      }),
    )
  })
})

describe('the arrival', () => {
  const at = '2026-11-20T10:00:00.000Z'
  it('is confirmed by somebody who was there, not by a time alone', () => {
    expect(arrivalOf({})).toBeUndefined()
    expect(isArrivalConfirmed({ journey: [one({ arrivedAt: at })] })).toBe(false)
    expect(isArrivalConfirmed({ journey: [one({ confirmedBy: 'A desk' })] })).toBe(false)
    const home = one({ arrivedAt: at, confirmedBy: 'A desk', travelOn: '2026-11-19' })
    const other = one({ travelOn: '2026-11-21' })
    expect(isArrivalConfirmed({ journey: [other, home] })).toBe(true)
    expect(arrivalOf({ journey: [other, home] })?.recordId).toBe(home.recordId)
    expect(arrivalOf({ journey: [one({ travelOn: '2026-11' }), other] })?.recordId).toBe(
      other.recordId,
    )
  })
})
