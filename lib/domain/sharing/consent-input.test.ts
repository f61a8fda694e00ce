import { expect, it } from 'vitest'
import { faultsOf } from '../form/faults'
import { consentInput } from './consent-input'

const schema = consentInput({ calendar: 'gregorian', today: '2026-11-22' })
const whole = {
  id: '00000000-0000-4000-8000-000000000001',
  reference: 'HW-0000-0000',
  purpose: 'repatriation',
  basis: 'person',
  way: 'call',
  recipient: '',
  sections: ['identity', 'documents'],
  obtainedOn: '22 พ.ย. 2569',
}
const faults = (change: object) => {
  const read = schema.safeParse({ ...whole, ...change })
  return read.success ? [] : faultsOf(read.error).map(({ field, fault }) => `${field} ${fault}`)
}

it('reads a consent, its day in any calendar, for any agency when none is named', () => {
  const read = schema.parse(whole)
  expect(read).toMatchObject({ obtainedOn: '2026-11-22', recipient: null })
})

it.each([
  [{ obtainedOn: '' }, 'obtainedOn missing'],
  [{ obtainedOn: '23/11/2026' }, 'obtainedOn future'],
  [{ obtainedOn: 'November 2026' }, 'obtainedOn not-a-day'],
  [{ obtainedOn: 'when we met' }, 'obtainedOn not-a-day'],
  [{ purpose: 'curiosity' }, 'purpose choose'],
  [{ basis: '' }, 'basis choose'],
  [{ way: undefined }, 'way choose'],
  [{ sections: [] }, 'sections choose'],
  [{ sections: ['everything'] }, 'sections choose'],
  [{ recipient: 'the embassy' }, 'recipient choose'],
])('refuses %j', (change, fault) => {
  expect(faults(change)).toEqual([fault])
})
