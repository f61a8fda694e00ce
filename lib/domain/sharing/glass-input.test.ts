import { expect, it } from 'vitest'
import { faultsOf } from '../form/faults'
import { GlassInput } from './glass-input'

const whole = { reference: ' HW-0000-0000 ', reason: 'She is at the border now', minutes: '60' }
const faults = (change: object) => {
  const read = GlassInput.safeParse({ ...whole, ...change })
  return read.success ? [] : faultsOf(read.error).map(({ field, fault }) => `${field} ${fault}`)
}

it('takes a reference, a reason and some minutes', () => {
  expect(GlassInput.parse(whole)).toEqual({
    reference: 'HW-0000-0000',
    reason: 'She is at the border now',
    minutes: 60,
  })
})

it.each([
  [{ reference: '  ' }, 'reference missing'],
  [{ reason: 'urgent' }, 'reason too-short'],
  [{ reason: 'x'.repeat(2_001) }, 'reason too-long'],
  [{ minutes: '181' }, 'minutes choose'],
  [{ minutes: '0' }, 'minutes choose'],
  [{ minutes: 'long' }, 'minutes choose'],
  [{ minutes: '' }, 'minutes choose'],
])('refuses %j', (change, fault) => {
  expect(faults(change)).toEqual([fault])
})
