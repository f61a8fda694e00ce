import 'server-only'
import type { Role } from '@/lib/domain/access/roles'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { type Standing, standingOf } from './standing'

/** A person of staff, as administrators see them. */
export type MemberSeen = {
  id: string
  name: string
  email: string
  roles: Role[]
  disabledAt: Date | null
  version: number
  /** Null where the actor does not administer them. */
  standing: Standing | null
}

const seen = {
  id: true,
  name: true,
  email: true,
  roles: true,
  disabledAt: true,
  version: true,
} as const

/** Members as the actor may see them, by name. `where` narrows by agency or id. */
export async function membersSeen(
  tx: Tx,
  where: { agencyId?: string; id?: string },
): Promise<MemberSeen[]> {
  const rows = await tx.member.findMany({
    where,
    select: seen,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const standing = await standingOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    roles: row.roles as Role[],
    standing: standing.get(row.id) ?? null,
  }))
}

/** The people of the actor's agency, by name. */
export const listMembers = (actor: Actor): Promise<MemberSeen[]> =>
  asActor(actor, (tx) => membersSeen(tx, { agencyId: actor.agency.id }))
