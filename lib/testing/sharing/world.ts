import { randomBytes, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { type Role, roles } from '@/lib/domain/access/roles'

/** Somebody with a live session: what a transaction needs to run as them. */
export type Person = { id: string; agencyId: string; roles: readonly Role[]; token: string }

/** The agencies of the matrix: who owns, who asks, who passes on, who else has it, and whom nobody may share with. */
const agencyNames = ['owner', 'subject', 'middle', 'other', 'barred'] as const
export type AgencyName = (typeof agencyNames)[number]

const editing = ['caseworker', 'consular-officer', 'supervisor'] as const

/** Agencies and people on a database, and two connections: past the policies, and as the application. */
export type World = {
  admin: Client
  app: Client
  /** Of each agency two people who may do all that is done with dossiers. */
  makers: Record<AgencyName, Person>
  seconds: Record<AgencyName, Person>
  /** One person a role, all of the agency that the matrix asks about. */
  subjects: Record<Role, Person>
  close(): Promise<void>
}

/** Fills an empty, migrated database with the agencies and people of the matrix. */
export async function makeWorld(urls: { adminUrl: string; appUrl: string }): Promise<World> {
  const admin = new Client({ connectionString: urls.adminUrl })
  const app = new Client({ connectionString: urls.appUrl })
  await Promise.all([admin.connect(), app.connect()])
  await admin.query('SET ROLE homeward_owner')
  const agencies = await named(agencyNames, (name) => makeAgency(admin, name))
  const one = (name: AgencyName) => makePerson(admin, agencies[name], editing)
  const makers = await named(agencyNames, one)
  const seconds = await named(agencyNames, one)
  const subjects = await named(roles, (role) => makePerson(admin, agencies.subject, [role]))
  const close = async () => void (await Promise.all([admin.end(), app.end()]))
  return { admin, app, makers, seconds, subjects, close }
}

/** An agency, by its name alone; returns its id. */
export async function makeAgency(admin: Client, name: string): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO public.agency (id, code, name, kind, country) VALUES ($1, $2, $3, 'ngo', 'TH')`,
    [id, `M-${randomBytes(4).toString('hex').toUpperCase()}`, `Agency ${name}`],
  )
  return id
}

/** A member with a session that lives an hour; the password and the second factor play no part here. */
export async function makePerson(
  admin: Client,
  agencyId: string,
  held: readonly Role[],
): Promise<Person> {
  const id = randomUUID()
  const token = randomBytes(24).toString('base64url')
  await admin.query(
    `INSERT INTO public.member (id, agency_id, email, name, roles)
     VALUES ($1::uuid, $2, $1::text || '@example.org', 'Tester', $3)`,
    [id, agencyId, held],
  )
  await admin.query(
    `INSERT INTO public.session (token_hash, member_id, stage, device, idle_at, expires_at)
     VALUES (sha256(convert_to($1, 'UTF8')), $2, 'full', 'Test', now() + interval '12 hours', now() + interval '12 hours')`,
    [token, id],
  )
  return { id, agencyId, roles: held, token }
}

/**
 * Runs one statement as somebody, as the application does: a transaction that begins with the session.
 * @throws what the database throws; nothing is kept then.
 */
export async function actAs<T = Record<string, unknown>>(
  { app }: Pick<World, 'app'>,
  person: Person,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  await app.query('BEGIN')
  try {
    await app.query(`SELECT set_config('app.session', $1, true), app.touch_session(30)`, [
      person.token,
    ])
    const { rows } = await app.query(sql, values)
    await app.query('COMMIT')
    return rows as T[]
  } catch (problem) {
    await app.query('ROLLBACK')
    throw problem
  }
}

async function named<N extends string, T>(
  names: readonly N[],
  make: (name: N) => Promise<T>,
): Promise<Record<N, T>> {
  const made: [N, T][] = []
  for (const name of names) made.push([name, await make(name)])
  return Object.fromEntries(made) as Record<N, T>
}
