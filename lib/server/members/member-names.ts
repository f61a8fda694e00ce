import 'server-only'
import type { Tx } from '../db/transaction'

/** Names of members by id, as far as the actor may know them: those of the actor's own agency. */
export async function memberNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: [...new Set(ids)] } }
  const members = await tx.member.findMany({ where, select: { id: true, name: true } })
  return new Map(members.map(({ id, name }) => [id, name]))
}
