import 'server-only'
import type { Override } from '@/lib/domain/sharing/views'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

const pageSize = 100
const newest = '9999-12-31T00:00:00Z'

/**
 * Offers approved without a consent, and broken glass, newest first, 100 a page; `before` is the `at` of the last one
 * seen. A reviewer of a task force sees those of all agencies, a supervisor those of the dossiers the agency owns.
 */
export async function listOverrides(
  actor: Actor,
  before?: string,
): Promise<{ overrides: Override[]; next: string | null }> {
  const from = before && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(before) ? before : newest
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<(Omit<Override, 'at'> & { at: Date })[]>`
      SELECT * FROM app.overrides(${from}::timestamptz, ${pageSize + 1}::int)`
    const overrides = rows.slice(0, pageSize).map((row) => ({ ...row, at: row.at.toISOString() }))
    await recordEvent(tx, 'override.review', 'done', null, { count: overrides.length })
    return { overrides, next: rows.length > pageSize ? overrides.at(-1)!.at : null }
  })
}
