import type { Status } from '../dossier/statuses'

/** How long a case stood at a status, all its stays together. */
export type Stay = {
  status: Status
  /** Milliseconds. */ time: number
  /** It stands there now. */ now: boolean
}

/**
 * How long a case stood where, in the order in which it first came there.
 *
 * @param openedAt ISO 8601 instant
 * @param path its changes of status, as they were taken; one that is said to have happened before an earlier one, or
 *   before the case was opened, counts from then
 * @param asOf ISO 8601 instant
 */
export function timeInStatus(
  openedAt: string,
  path: readonly { at: string; from: Status; to: Status }[],
  asOf: string,
): Stay[] {
  const first = path[0]
    ? Math.min(Date.parse(openedAt), Date.parse(path[0].at))
    : Date.parse(openedAt)
  const stays = new Map<Status, number>()
  const add = (status: Status, time: number) =>
    stays.set(status, (stays.get(status) ?? 0) + Math.max(0, time))
  let since = first
  for (const { at, from } of path) {
    const until = Math.max(since, Date.parse(at))
    add(from, until - since)
    since = until
  }
  const current = path.at(-1)?.to ?? 'reported'
  add(current, Date.parse(asOf) - since)
  return [...stays].map(([status, time]) => ({ status, time, now: status === current }))
}
