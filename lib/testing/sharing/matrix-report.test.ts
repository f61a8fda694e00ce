import { expect, it } from 'vitest'
import type { Cell } from './matrix'
import { countCells, matrixReport } from './matrix-report'

const cell: Cell = {
  role: 'caseworker',
  relation: 'stranger',
  resource: 'record',
  act: 'read',
  table: 'note',
  expected: false,
  answer: 'no',
}

it('counts as passed only what policy and database agree on', () => {
  const cells: Cell[] = [
    cell,
    { ...cell, answer: 'refused' },
    { ...cell, answer: 'yes' },
    { ...cell, expected: true, answer: 'yes' },
    { ...cell, expected: true, answer: 'no' },
    // An error that is no refusal proves nothing, whatever was expected.
    { ...cell, answer: '23505 duplicate key' },
    { ...cell, expected: true, answer: '23505 duplicate key' },
  ]
  expect(countCells(cells)).toEqual({ passed: 3, failed: 4 })
})

it('names what disagrees before the tables', () => {
  const report = matrixReport([cell, { ...cell, relation: 'revoked', answer: 'yes' }])
  expect(report).toContain('1 passed, 1 failed')
  expect(report).toContain('- caseworker, revoked: read note: policy no, database yes')
  expect(report).toContain('| note | read | · | **wrong** |')
  expect(report.indexOf('What disagrees')).toBeLessThan(report.indexOf('## caseworker'))
})
