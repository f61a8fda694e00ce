import { readFile } from 'node:fs/promises'
import { Client } from 'pg'
import { applyMigrations } from './engine'
import { rolesFile } from './files'
import { scramVerifier } from './scram'

/** Any number, the same in every process: one bootstrap or migration at a time on a server. */
const ONE_AT_A_TIME = 4_663_927

/** Passwords of the two roles that sign in. */
export type RolePasswords = { app: string; door: string }

/**
 * Brings the database at `adminUrl` up to date: roles, their passwords, then migrations.
 * Safe to run at every start, and by several starts at once.
 * @returns the names of the migrations applied now.
 * @throws when the server is older than 15, is not UTF-8, or the role may not do this.
 */
export async function prepareDatabase(
  adminUrl: string,
  passwords: RolePasswords,
  notice: (text: string) => void = () => {},
): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl })
  client.on('notice', ({ message }) => message?.startsWith('homeward') && notice(message))
  await client.connect()
  try {
    await refuseUnfit(client)
    await prepareRoles(client, passwords)
    return await applyMigrations(adminUrl)
  } finally {
    await client.end()
  }
}

/** Runs prisma/roles.sql; without `passwords` those of the roles stay as they are. */
export async function prepareRoles(client: Client, passwords?: RolePasswords): Promise<void> {
  // Held until the connection ends: roles belong to the server, and two starts would collide.
  await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME])
  await client.query(
    `SELECT set_config('homeward.app_verifier', $1, false), set_config('homeward.door_verifier', $2, false)`,
    passwords ? [scramVerifier(passwords.app), scramVerifier(passwords.door)] : ['', ''],
  )
  await client.query(await readFile(rolesFile, 'utf8'))
}

async function refuseUnfit(client: Client) {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding`,
  )
  const { version, encoding } = rows[0]!
  if (Number(version) < 150_000) throw new Error('Homeward needs PostgreSQL 15 or newer.')
  if (encoding !== 'UTF8') throw new Error('The database must be made with ENCODING UTF8.')
}

/** `url` with another user and password: how a role of ours signs in to the same database. */
export function urlFor(url: string, user: string, password: string): string {
  const changed = new URL(url)
  changed.username = user
  changed.password = encodeURIComponent(password)
  return changed.href
}
