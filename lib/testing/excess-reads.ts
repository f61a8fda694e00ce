import type { Watched } from './watch-statements'

/** Rows that a step of a plan may read of a table only to throw them away. */
const mostRemoved = 1_000
/** Rows that a step may read at all: the widest net of a search takes in five thousand. */
const mostRead = 5_001

/**
 * What the plans of some work read beyond the limits. It is done eight times: from the sixth on, a prepared statement
 * may run by a plan made for any values.
 */
export async function excessReads(
  watched: Watched,
  work: () => Promise<unknown>,
): Promise<string[]> {
  watched.reads()
  for (let time = 0; time < 8; time++) await work()
  const reads = watched.reads()
  if (reads.length < 8) throw new Error('No plans came.')
  const beyond = reads.filter(
    ({ kept, removed }) => removed > mostRemoved || kept + removed > mostRead,
  )
  return beyond.map(({ table, how, kept, removed }) => `${table} by ${how}: ${kept} + ${removed}`)
}
