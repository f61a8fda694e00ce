import 'server-only'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** The agencies that something can be shared with: open ones that work on cases, but one's own; by name. */
export function recipients(
  tx: Tx,
  actor: Actor,
): Promise<{ id: string; code: string; name: string }[]> {
  return tx.agency.findMany({
    where: { active: true, kind: { not: 'operator' }, id: { not: actor.agency.id } },
    select: { id: true, code: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** The same, for a form. */
export const listRecipients = (
  actor: Actor,
): Promise<{ id: string; code: string; name: string }[]> =>
  asActor(actor, (tx) => recipients(tx, actor))
