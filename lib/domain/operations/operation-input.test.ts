import { expect, it } from 'vitest'
import { EntryInput, OperationInput, TaskInput } from './operation-input'
import { mayMove, operationMoves, operationStates } from './states'

const whole = { title: 'Invented Park, block 3', premises: '', plan: '', startsOn: '' }

it.each([
  ['22 Nov 2026', '2026-11-22'],
  ['๒๒/๑๑/๒๕๖๙', '2026-11-22'],
  ['', null],
])('reads the day %j', (startsOn, iso) => {
  expect(OperationInput.parse({ ...whole, startsOn }).startsOn).toBe(iso)
})

it.each([
  ['title', { title: '  ' }, 'missing'],
  ['title', { title: 'x'.repeat(201) }, 'too-long'],
  ['startsOn', { startsOn: 'soon' }, 'not-a-day'],
  ['startsOn', { startsOn: '2026' }, 'not-a-day'],
])('refuses a wrong %s', (field, wrong, fault) => {
  const { error } = OperationInput.safeParse({ ...whole, ...wrong })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[field, fault]])
})

it('asks a task for its words and an agency, an entry for its words', () => {
  expect(TaskInput.safeParse({ text: '', agency: '', dueOn: '' }).error?.issues).toHaveLength(2)
  expect(EntryInput.safeParse({ text: ' \n ' }).success).toBe(false)
  expect(EntryInput.parse({ text: 'one\r\ntwo' })).toEqual({ text: 'one\ntwo' })
})

it('leads from every state to another, and nowhere else', () => {
  for (const from of operationStates) {
    expect(operationMoves[from].length).toBeGreaterThan(0)
    expect(mayMove(from, from)).toBe(false)
  }
  expect(mayMove('planned', 'done')).toBe(false)
  expect(mayMove('done', 'under-way')).toBe(true)
})
