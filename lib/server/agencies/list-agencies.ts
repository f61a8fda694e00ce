import 'server-only'
import type { AgencyKind } from '@/lib/domain/agency/kinds'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { type MemberSeen, membersSeen } from '../members/list-members'

export type AgencySeen = {
  id: string
  code: string
  name: string
  kind: AgencyKind
  /** ISO 3166-1 alpha-2. */
  country: string
  active: boolean
  createdAt: Date
}

const seen = {
  id: true,
  code: true,
  name: true,
  kind: true,
  country: true,
  active: true,
  createdAt: true,
} as const

/** Every agency, by name; closed ones last. */
export async function listAgencies(actor: Actor): Promise<AgencySeen[]> {
  const orderBy = [{ active: 'desc' as const }, { name: 'asc' as const }]
  const rows = await asActor(actor, (tx) => tx.agency.findMany({ select: seen, orderBy }))
  return rows.map((row) => ({ ...row, kind: row.kind as AgencyKind }))
}

/** One agency with its administrators, the only people of it that a platform administrator sees; null if none. */
export async function getAgency(
  actor: Actor,
  code: string,
): Promise<(AgencySeen & { administrators: MemberSeen[] }) | null> {
  return asActor(actor, async (tx) => {
    const row = await tx.agency.findUnique({ where: { code }, select: seen })
    if (!row) return null
    const members = await membersSeen(tx, { agencyId: row.id })
    const administrators = members.filter(({ roles }) => roles.includes('agency-administrator'))
    return { ...row, kind: row.kind as AgencyKind, administrators }
  })
}
