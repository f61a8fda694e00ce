import 'server-only'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** The agencies one can work with: every open one but one's own and the operator of the installation, by name. */
export async function listOtherAgencies(
  actor: Actor,
): Promise<{ id: string; code: string; name: string }[]> {
  return asActor(actor, (tx) =>
    tx.agency.findMany({
      where: { active: true, kind: { not: 'operator' }, id: { not: actor.agency.id } },
      select: { id: true, code: true, name: true },
      orderBy: { name: 'asc' },
    }),
  )
}
