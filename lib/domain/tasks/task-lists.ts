import { isTaskCode, type TaskCode } from './codes'

/** The lists of tasks, in the order of their tabs. */
export const taskLists = ['mine', 'inbox', 'agency', 'overdue', 'week', 'done'] as const

export type TaskListName = (typeof taskLists)[number]

/** A list, narrowed to one code where that is given; `from` is how many are skipped. */
export type TaskRequest = { list: TaskListName; code?: TaskCode; from: number }

export const tasksAPage = 50

/** Reads the address of a list: an unknown list is one's own, an unknown code narrows nothing. */
export function readTaskRequest(search: Record<string, string | undefined>): TaskRequest {
  const list = taskLists.find((name) => name === search.list) ?? 'mine'
  const from = /^\d{1,5}$/.test(search.from ?? '') ? Number(search.from) : 0
  return { list, from, ...(search.code && isTaskCode(search.code) ? { code: search.code } : {}) }
}

/** The address of a list: it can be kept as a bookmark, and says nothing about a person. */
export function taskListHref({ list, code, from = 0 }: Partial<TaskRequest>): string {
  const query = new URLSearchParams({
    list: list ?? 'mine',
    ...(code ? { code } : {}),
    ...(from > 0 ? { from: String(from) } : {}),
  })
  return `/tasks?${query}`
}
