import 'server-only'
import { agencyNames } from '../agencies/agency-names'
import type { Tx } from '../db/transaction'
import { memberNames } from './member-names'

/**
 * By whom something was written, by member id: the person where the actor may know the name (of the actor's own agency),
 * else the agency they wrote it for.
 */
export async function writerNames(
  tx: Tx,
  rows: readonly { memberId: string; agencyId: string }[],
): Promise<Map<string, string>> {
  const people = await memberNames(
    tx,
    rows.map(({ memberId }) => memberId),
  )
  const others = rows.filter(({ memberId }) => !people.has(memberId))
  const agencies = await agencyNames(
    tx,
    others.map(({ agencyId }) => agencyId),
  )
  for (const { memberId, agencyId } of others) {
    const agency = agencies.get(agencyId)
    if (agency) people.set(memberId, agency)
  }
  return people
}
