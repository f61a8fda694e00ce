import 'server-only'
import type { Tx } from '../db/transaction'

/** Names of agencies by id. Everybody signed in may know them. */
export async function agencyNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: [...new Set(ids)] } }
  const agencies = await tx.agency.findMany({ where, select: { id: true, name: true } })
  return new Map(agencies.map(({ id, name }) => [id, name]))
}
