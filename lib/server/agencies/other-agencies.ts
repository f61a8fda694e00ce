import 'server-only'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** An agency as a form offers it. */
type OtherAgency = { id: string; code: string; name: string }

/** The agencies one can work with: open ones that work on cases, but one's own; by name. */
export function otherAgencies(tx: Tx, actor: Actor): Promise<OtherAgency[]> {
  return tx.agency.findMany({
    where: { active: true, kind: { not: 'operator' }, id: { not: actor.agency.id } },
    select: { id: true, code: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** The same, for a form. */
export const listOtherAgencies = (actor: Actor): Promise<OtherAgency[]> =>
  asActor(actor, (tx) => otherAgencies(tx, actor))
