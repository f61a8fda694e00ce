import 'server-only'
import { caseRoles } from '@/lib/domain/access/roles'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** The members of the actor's agency who can have a dossier in hand, by name. */
export async function assignableMembers(actor: Actor): Promise<{ id: string; name: string }[]> {
  return asActor(actor, (tx) =>
    tx.member.findMany({
      where: { agencyId: actor.agency.id, disabledAt: null, roles: { hasSome: [...caseRoles] } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
  )
}
