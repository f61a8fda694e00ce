import { expect, it } from 'vitest'
import { sideBySide } from './side-by-side'

const identity = (values: object) => ({ kind: 'identity' as const, values: { ...values } })
const phone = (number: string) => ({ kind: 'contact-point' as const, values: { phone: number } })

it('shows fields on which either says something, and whether both say the same', () => {
  const one = {
    view: ['identity' as const],
    records: [identity({ fullName: 'Lin Hui', sex: 'female', currentPhoto: ['x'] })],
  }
  const other = {
    view: ['identity' as const],
    records: [identity({ fullName: 'Lin Hui', birthDate: '1996' })],
  }
  const lines = sideBySide(one, other)
  expect(lines.map((line) => line.field?.key)).toEqual(['fullName', 'birthDate', 'sex'])
  expect(lines.map((line) => 'alike' in line && line.alike)).toEqual([true, false, false])
})

it('shows nothing of a section that is seen of one alone', () => {
  const all = { view: ['identity' as const, 'contact' as const], records: [phone('+66811223344')] }
  const less = { view: ['identity' as const], records: [] }
  expect(sideBySide(all, less)).toEqual([])
  expect(sideBySide(less, all)).toEqual([])
  expect(sideBySide(all, all)).toEqual([
    { kind: 'contact-point', field: null, one: all.records, other: all.records },
  ])
})
