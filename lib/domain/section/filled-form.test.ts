import { describe, expect, it } from 'vitest'
import { recordKinds } from '../kinds/registry'
import { filledForm, filledIn } from './filled-form'

const place = { reference: 'HW-7K3M-Q9TX', kind: 'clearance', recordId: null, group: null } as const

describe('a new form that begins with some answers', () => {
  it('says so in its address, beside the group it shows', () => {
    const path = '/dossiers/HW-7K3M-Q9TX/exit/clearance/new'
    expect(filledForm(place, {})).toBe(path)
    expect(filledForm(place, { item: 'ticket' })).toBe(`${path}?item=ticket`)
    const group = filledForm({ ...place, group: 'item' }, { item: 'ticket', state: 'open' })
    expect(group).toBe(`${path}?group=item&item=ticket&state=open`)
  })

  it('takes only what the form offers, and shows', () => {
    const search = { item: 'ticket', state: 'stolen', owner: 'typed by nobody', group: 'item' }
    expect(filledIn(recordKinds.clearance, null, search, [])).toEqual({ item: ['ticket'] })
    expect(filledIn(recordKinds.clearance, 'result', search, [])).toEqual({})
    const entry = recordKinds['negotiation-entry']
    const party = { kind: 'counterparty', recordId: 'p' } as const
    const asked = { counterparty: 'p' }
    expect(filledIn(entry, null, asked, [party])).toEqual({ counterparty: ['p'] })
    expect(filledIn(entry, null, asked, [{ ...party, kind: 'visit' }])).toEqual({})
    expect(filledIn(entry, null, { counterparty: 'other' }, [party])).toEqual({})
  })
})
