import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './files'
import { withAdmin } from './template'

export type CatalogDifference = {
  /** What the migrations make and the database lacks. */
  missing: string[]
  /** What the database has and no migration makes. */
  extra: string[]
}

/** Every table, column, index, constraint, trigger, policy, function and grant of a database. */
export async function catalogOf(adminUrl: string): Promise<string[]> {
  const sql = await readFile(path.join(root, 'prisma/catalog.sql'), 'utf8')
  return withAdmin(adminUrl, async (client) => {
    // Names without a schema would depend on who asks.
    await client.query(`SET search_path = pg_catalog`)
    const { rows } = await client.query<{ line: string }>(sql)
    return rows.map(({ line }) => line)
  })
}

/** How the catalog of a database differs from what the migrations make. */
export function compareCatalogs(expected: string[], found: string[]): CatalogDifference {
  const [want, have] = [new Set(expected), new Set(found)]
  return {
    missing: expected.filter((line) => !have.has(line)),
    extra: found.filter((line) => !want.has(line)),
  }
}
