import { expect, it } from 'vitest'
import { faultsOf } from '../form/faults'
import { formatReference } from '../dossier/reference'
import { longestMessage, RequestInput } from './request-input'

const reference = formatReference(Uint8Array.of(1, 2, 3, 4, 5))
const whole = {
  id: '6f1b1a9e-52f4-4c0e-9a55-0d6c1f3a7b21',
  reference,
  sections: ['location', 'identity'],
  purpose: 'repatriation',
  message: ' We hold the same person. ',
}

it('takes a reference as it is said, and sections in the order of the dossier', () => {
  const typed = ` ${reference.toLowerCase().replaceAll('-', ' ')} `
  expect(RequestInput.parse({ ...whole, reference: typed })).toEqual({
    ...whole,
    sections: ['identity', 'location'],
    message: 'We hold the same person.',
  })
})

it.each([
  ['no reference', { reference: ' ' }, { field: 'reference', fault: 'missing' }],
  [
    'a name in its place',
    { reference: 'Somchai' },
    { field: 'reference', fault: 'not-a-reference' },
  ],
  [
    'a long text in its place',
    { reference: 'x'.repeat(9_999) },
    { field: 'reference', fault: 'not-a-reference' },
  ],
  ['no section', { sections: [] }, { field: 'sections', fault: 'choose' }],
  ['a section of no dossier', { sections: ['health'] }, { field: 'sections', fault: 'choose' }],
  ['no purpose', { purpose: '' }, { field: 'purpose', fault: 'choose' }],
  ['no message', { message: '  ' }, { field: 'message', fault: 'missing' }],
  ['a book', { message: 'x'.repeat(longestMessage + 1) }, { field: 'message', fault: 'too-long' }],
])('refuses %s', (_, wrong, fault) => {
  const read = RequestInput.safeParse({ ...whole, ...wrong })
  expect(read.success || faultsOf(read.error)).toEqual([fault])
})
