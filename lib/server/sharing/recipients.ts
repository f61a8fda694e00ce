import 'server-only'
import type { Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** The agencies that something can be shared with: open ones that work on cases, but one's own; by name. */
export function recipients(tx: Tx, actor: Actor): Promise<{ id: string; name: string }[]> {
  return tx.agency.findMany({
    where: { active: true, kind: { not: 'operator' }, id: { not: actor.agency.id } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
