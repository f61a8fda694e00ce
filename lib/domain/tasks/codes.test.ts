import { expect, it } from 'vitest'
import english from '@/lib/i18n/messages/en.json'
import { isTaskCode, taskClock, taskCodes } from './codes'

it('every code has words, and no words are left without a code', () => {
  expect(Object.keys(english.tasks.code).sort()).toEqual(Object.keys(taskCodes).sort())
  expect(isTaskCode('reply-due')).toBe(true)
  expect(isTaskCode('toString')).toBe(false)
})

it('a person is reminded no later than a task is due, and the supervisors hear of it after', () => {
  const due = new Date('2026-03-01T09:00:00Z')
  for (const code of Object.keys(taskCodes).filter(isTaskCode)) {
    const { remindAt, escalateAt } = taskClock(code, due)
    expect(remindAt.getTime()).toBeLessThanOrEqual(due.getTime())
    expect(escalateAt.getTime()).toBeGreaterThan(due.getTime())
  }
  expect(taskClock('reply-due', due).remindAt.toISOString()).toBe('2026-02-28T09:00:00.000Z')
})
