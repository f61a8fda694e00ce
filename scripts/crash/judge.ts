/** What was acknowledged and is there, and whether the audit trail says neither more nor less. */
import type { Client } from 'pg'
import { verifyTrail } from '@/lib/server/audit/verify-trail'
import { withAdmin } from '../database/template'
import type { Answer } from './send-form'
import { type Write, writes } from './writes'

export type Sent = { write: Write; id: string; answer: Answer }

export type Tally = {
  name: string
  sent: number
  acknowledged: number
  found: number
  /** Acknowledged and not there. */
  lost: number
  /** There, though no answer came: it was written just before the kill. */
  unsaid: number
  made: number
  audited: number
}

const count = async (client: Client, sql: string, values: unknown[] = []) =>
  (await client.query<{ n: number }>(sql, values)).rows[0]!.n

/** How many things of each kind there are, and how many entries of the trail say so. */
export function totals(adminUrl: string): Promise<Map<string, { made: number; audited: number }>> {
  return withAdmin(adminUrl, async (client) => {
    const all = new Map<string, { made: number; audited: number }>()
    for (const { name, made, audited } of writes) {
      all.set(name, { made: await count(client, made), audited: await count(client, audited) })
    }
    return all
  })
}

/** Looks for everything that was sent. `before` are the totals from before the first was. */
export function judge(
  adminUrl: string,
  sent: readonly Sent[],
  before: Awaited<ReturnType<typeof totals>>,
): Promise<{ tallies: Tally[]; trail: string | null }> {
  return withAdmin(adminUrl, async (client) => {
    const now = await totals(adminUrl)
    const tallies: Tally[] = []
    for (const write of writes) {
      const mine = sent.filter((one) => one.write === write)
      const there = new Set<string>()
      for (const { id } of mine) if ((await count(client, write.found, [id])) > 0) there.add(id)
      const acknowledged = mine.filter(({ answer }) => answer === 'acknowledged')
      const [was, is] = [before.get(write.name)!, now.get(write.name)!]
      tallies.push({
        name: write.name,
        sent: mine.length,
        acknowledged: acknowledged.length,
        found: there.size,
        lost: acknowledged.filter(({ id }) => !there.has(id)).length,
        unsaid: mine.filter(({ id, answer }) => answer !== 'acknowledged' && there.has(id)).length,
        made: is.made - was.made,
        audited: is.audited - was.audited,
      })
    }
    const { bad } = await verifyTrail(client)
    return { tallies, trail: bad ? `Entry ${bad.seq} of the audit trail is ${bad.why}.` : null }
  })
}
