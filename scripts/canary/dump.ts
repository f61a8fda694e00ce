/** Every row of every table as text, as a dump would hold it. */
import type { Client } from 'pg'

export async function dumpTables(client: Client): Promise<Map<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const dump = new Map<string, string>()
  for (const { name } of tables) {
    const { rows } = await client.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`)
    dump.set(name, rows.map(({ line }) => line).join('\n'))
  }
  return dump
}
