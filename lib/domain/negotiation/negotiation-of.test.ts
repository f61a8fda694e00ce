import { describe, expect, it } from 'vitest'
import type { DossierRecords } from '../kinds/dossier-records'
import { negotiationOf } from './negotiation-of'

const now = '2026-11-22T12:00:00.000Z'
const at = (day: number, hour = 9) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`
type Values = NonNullable<DossierRecords['negotiation-entry']>[number]['values']

const records = (entries: Record<string, Values>, parties: string[] = ['manager', 'police']) => ({
  counterparty: parties.map((recordId) => ({ recordId, values: { role: 'manager' as const } })),
  'negotiation-entry': Object.entries(entries).map(([recordId, values]) => ({ recordId, values })),
})

describe('a negotiation', () => {
  it('is a thread with each counterparty, the newest exchange first', () => {
    const { threads } = negotiationOf(
      records({
        first: { at: at(1), counterparty: 'manager' },
        call: { at: at(3) },
        last: { at: at(5), counterparty: 'manager' },
        gone: { at: at(2), counterparty: 'withdrawn' },
      }),
      now,
    )
    expect(
      threads.map((one) => [one.counterparty, one.entries.map(({ recordId }) => recordId)]),
    ).toEqual([
      ['manager', ['last', 'first']],
      [null, ['call', 'gone']],
      ['police', []],
    ])
  })

  it('keeps what comes next in view, the most urgent first, and says what is overdue', () => {
    const { pending } = negotiationOf(
      records({
        manager: { at: at(20), counterparty: 'manager', nextStep: 'Call', replyBy: at(25) },
        police: { at: at(19), counterparty: 'police', deadline: at(22, 11), replyBy: at(24) },
        other: { at: at(18), nextStep: 'Write to the ministry' },
      }),
      now,
    )
    expect(pending.map(({ counterparty, due, overdue }) => [counterparty, due, overdue])).toEqual([
      ['police', at(22, 11), true],
      ['manager', at(25), false],
      [null, null, false],
    ])
  })

  it('follows the newest exchange, but a call that nobody answered settles nothing', () => {
    const entries: Record<string, Values> = {
      asked: { at: at(10), counterparty: 'manager', replyBy: at(20), deadline: at(30) },
      tried: { at: at(21), counterparty: 'manager', direction: 'no_answer' },
    }
    expect(negotiationOf(records(entries), now).pending[0]).toMatchObject({
      recordId: 'asked',
      replyBy: at(20),
      overdue: true,
    })
    entries.answered = { at: at(22), counterparty: 'manager', direction: 'from_them' }
    expect(negotiationOf(records(entries), now).pending[0]).toMatchObject({
      recordId: 'answered',
      replyBy: null,
      deadline: at(30),
      overdue: false,
    })
    entries.ended = { at: at(22, 11), counterparty: 'manager', outcome: 'broken_off' }
    expect(negotiationOf(records(entries), now).pending).toEqual([])
  })

  it('says what was last demanded, offered and agreed', () => {
    const entries: Record<string, Values> = {
      demand: { at: at(1), counterparty: 'manager', demand: 'debt', outcome: 'open' },
      offer: { at: at(2), counterparty: 'manager', demand: 'none', offered: 'A letter' },
      agreed: { at: at(3), counterparty: 'manager', outcome: 'agreed' },
      later: { at: at(4), counterparty: 'police', outcome: 'refused' },
      word: { at: at(5), counterparty: 'manager', outcome: 'open' },
    }
    const said = negotiationOf(records(entries), now)
    expect([said.demand, said.offer, said.agreed].map((one) => one?.recordId)).toEqual([
      'demand',
      'offer',
      'agreed',
    ])
    entries.undone = { at: at(6), counterparty: 'manager', outcome: 'counter_offer' }
    expect(negotiationOf(records(entries), now).agreed).toBeUndefined()
    expect(negotiationOf({}, now)).toEqual({
      threads: [],
      pending: [],
      demand: undefined,
      offer: undefined,
      agreed: undefined,
    })
  })
})
