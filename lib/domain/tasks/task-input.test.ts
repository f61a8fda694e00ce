import { describe, expect, it } from 'vitest'
import { readTaskInput, reminderOf, type TaskTyped } from './task-input'
import { readTaskRequest, taskListHref, taskLists } from './task-lists'

const whole: TaskTyped = {
  title: ' Call the ministry ',
  words: 'Ask for\r\nthe permit',
  'due.date': '2/11/2569',
  'due.time': '',
  remind: 'hour',
  member: '',
  dossier: '',
}
const writer = { timeZone: 'Asia/Bangkok', calendar: 'buddhist' as const }
const faultsIn = (typed: Partial<TaskTyped>) => {
  const read = readTaskInput({ ...whole, ...typed }, writer)
  return read.ok ? [] : read.faults.map(({ field, fault }) => `${field} ${fault}`)
}

describe('a task as typed', () => {
  it('is read in the time and calendar of its writer, due at five where no time is said', () => {
    expect(readTaskInput(whole, writer)).toEqual({
      ok: true,
      input: {
        title: 'Call the ministry',
        words: 'Ask for\nthe permit',
        due: '2026-11-02T10:00:00.000Z',
        remind: 'hour',
        memberId: null,
        reference: null,
      },
    })
  })

  it.each([
    [{ title: '  ' }, ['title missing']],
    [{ title: 'x'.repeat(201) }, ['title too-long']],
    [{ 'due.date': '' }, ['due.date missing']],
    [{ 'due.date': 'soon' }, ['due.date not-a-time']],
    [{ 'due.date': '11/2569' }, ['due.date not-a-time']],
    [{ 'due.time': 'noonish' }, ['due.time not-a-time']],
    [{ words: 'x'.repeat(5_001) }, ['words too-long']],
    [{ dossier: 'HW-1' }, ['dossier not-a-reference']],
    [{ remind: 'toString', member: 'nobody' }, []],
  ])('%j is told as %j', (typed, told) => expect(faultsIn(typed)).toEqual(told))

  it('of the workflow needs no title', () => {
    expect(readTaskInput({ ...whole, title: '' }, writer, false).ok).toBe(true)
  })

  it('knows its reminder again', () => {
    const due = new Date('2026-03-02T10:00:00Z')
    expect(reminderOf(due, null)).toBe('none')
    expect(reminderOf(due, new Date('2026-03-01T10:00:00Z'))).toBe('day')
    expect(reminderOf(due, due)).toBe('due')
  })
})

it('the address of a list is read as it was written; anything else is one’s own', () => {
  for (const list of taskLists) {
    const request = { list, code: 'reply-due' as const, from: 50 }
    const search = Object.fromEntries(new URL(taskListHref(request), 'http://x').searchParams)
    expect(readTaskRequest(search)).toEqual(request)
  }
  expect(readTaskRequest({ list: 'theirs', code: 'toString', from: '-1' })).toEqual({
    list: 'mine',
    from: 0,
  })
})
