import { Client, escapeIdentifier } from 'pg'
import { migrationsHash } from './files'
import { prepareDatabase, type RolePasswords } from './prepare'

const PREFIX = 'homeward_template_'
const ONE_AT_A_TIME = 4_663_928

/**
 * A database with every migration applied and no data, kept on the server between runs and named
 * after the migrations, so that only a change of them costs a migration.
 * @returns its name.
 */
export async function templateDatabase(
  adminUrl: string,
  passwords: RolePasswords,
): Promise<string> {
  const name = PREFIX + (await migrationsHash())
  await withAdmin(adminUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME])
    const { rows } = await client.query<{ datname: string; used: boolean }>(
      `SELECT datname, EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname) AS used
       FROM pg_database d WHERE datname LIKE 'homeward\\_template\\_%'`,
    )
    if (rows.some((row) => row.datname === name)) return
    const draft = `${name}_draft`
    await dropDatabase(client, draft)
    await client.query(
      `CREATE DATABASE ${escapeIdentifier(draft)} TEMPLATE template0 ENCODING 'UTF8'`,
    )
    await prepareDatabase(databaseUrl(adminUrl, draft), passwords)
    await client.query(
      `ALTER DATABASE ${escapeIdentifier(draft)} RENAME TO ${escapeIdentifier(name)}`,
    )
    // The newest few stay: someone else may be testing on another version of the migrations.
    const old = rows.filter((row) => !row.used && row.datname !== draft).slice(0, -3)
    for (const row of old) await dropDatabase(client, row.datname)
  })
  return name
}

/** A fresh copy of `template` called `name`; returns its URL as the administering role. */
export async function cloneDatabase(adminUrl: string, template: string, name: string) {
  await withAdmin(adminUrl, (client) =>
    client.query(
      `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`,
    ),
  )
  return databaseUrl(adminUrl, name)
}

/** Drops a database with whoever is connected to it. */
export async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)
}

/** `url` with another database. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** Runs `work` on one connection as the administering role. */
export async function withAdmin<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
