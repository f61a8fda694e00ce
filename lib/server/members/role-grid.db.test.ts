import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Action, may } from '@/lib/domain/access/permissions'
import { type Role, roles } from '@/lib/domain/access/roles'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { liveSession } from '@/lib/testing/sign-in'
import { withAdmin } from '@/scripts/database/template'

// What the permission table says a role may do, and what the database does when that role tries, in plain SQL past
// the application: both must say the same.

let database: TestDatabase
let home: string
let elsewhere: string
let colleague: string
let stranger: string
let administratorElsewhere: string
const tokens = new Map<Role, string>()

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  home = (await makeAgency(adminUrl)).id
  elsewhere = (await makeAgency(adminUrl)).id
  const make = async (agencyId: string, ...held: Role[]) =>
    (await makeMember(adminUrl, { agencyId, roles: held })).id
  colleague = await make(home, 'caseworker')
  stranger = await make(elsewhere, 'caseworker')
  administratorElsewhere = await make(elsewhere, 'agency-administrator')
  for (const role of roles) tokens.set(role, await liveSession(adminUrl, await make(home, role)))
})
afterAll(() => database.drop())

/** Whether the database lets `role` do it; everything is rolled back. */
async function lets(role: Role, attempt: (client: Client) => Promise<{ rowCount: number | null }>) {
  return withAdmin(database.appUrl, async (client) => {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.session', $1, true)`, [tokens.get(role)])
    try {
      return ((await attempt(client)).rowCount ?? 0) > 0
    } catch (error) {
      if (/row-level security|permission denied|insufficient/.test(String(error))) return false
      throw error
    } finally {
      await client.query('ROLLBACK')
    }
  })
}

type Attempt = [
  what: string,
  action: Action | 'nobody',
  run: (client: Client) => Promise<{ rowCount: number | null }>,
]

const newMember = (agency: string, held: string) => (client: Client) =>
  client.query(
    `INSERT INTO public.member (agency_id, email, name, roles) VALUES ($1, $2, 'New', $3)`,
    [agency, `${randomUUID()}@example.org`, held],
  )
const setRoles = (id: () => string, held: string) => (client: Client) =>
  client.query('UPDATE public.member SET roles = $2 WHERE id = $1', [id(), held])
const recovery = (id: () => string) => (client: Client) =>
  client.query(
    `INSERT INTO public.recovery (member_id, requested_by, expires_at)
     VALUES ($1, app.member_id(), now() + interval '1 day')`,
    [id()],
  )

const attempts: Attempt[] = [
  ['invite a colleague', 'member.invite', (c) => newMember(home, '{caseworker}')(c)],
  [
    'make a platform administrator',
    'nobody',
    (c) => newMember(home, '{platform-administrator}')(c),
  ],
  ['invite into another agency', 'nobody', (c) => newMember(elsewhere, '{caseworker}')(c)],
  [
    'make an unknown role',
    'nobody',
    (c) => newMember(home, '{king}')(c).catch(() => ({ rowCount: 0 })),
  ],
  [
    'give an agency its administrator',
    'agency.keep',
    (c) => newMember(elsewhere, '{agency-administrator}')(c),
  ],
  ['change a colleague’s roles', 'member.change', setRoles(() => colleague, '{auditor}')],
  [
    'raise a colleague to platform administrator',
    'nobody',
    setRoles(() => colleague, '{platform-administrator}'),
  ],
  ['change a stranger’s roles', 'nobody', setRoles(() => stranger, '{auditor}')],
  [
    'disable a colleague',
    'member.disable',
    (c) => c.query('UPDATE public.member SET disabled_at = now() WHERE id = $1', [colleague]),
  ],
  [
    'disable another agency’s administrator',
    'nobody',
    (c) =>
      c.query('UPDATE public.member SET disabled_at = now() WHERE id = $1', [
        administratorElsewhere,
      ]),
  ],
  [
    'see another agency’s caseworker',
    'nobody',
    (c) => c.query('SELECT 1 FROM public.member WHERE id = $1', [stranger]),
  ],
  [
    'see another agency’s administrator',
    'agency.list',
    (c) => c.query('SELECT 1 FROM public.member WHERE id = $1', [administratorElsewhere]),
  ],
  [
    'make an agency',
    'agency.create',
    (c) =>
      c.query(
        `INSERT INTO public.agency (code, name, kind, country) VALUES ('NEW', 'New', 'ngo', 'TH')`,
      ),
  ],
  [
    'close an agency',
    'agency.keep',
    (c) => c.query('UPDATE public.agency SET active = false WHERE id = $1', [elsewhere]),
  ],
  ['ask for a stranger’s recovery', 'nobody', recovery(() => stranger)],
  [
    'ask in another’s name',
    'nobody',
    (c) =>
      c.query(
        `INSERT INTO public.recovery (member_id, requested_by, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
        [colleague, administratorElsewhere],
      ),
  ],
]

describe.each(attempts)('to %s', (_, action, run) => {
  it.each(roles)('%s: the table and the database agree', async (role) => {
    const allowed = action !== 'nobody' && may([role], action)
    expect(await lets(role, run)).toBe(allowed)
  })
})

it('an agency administrator asks for a colleague’s recovery, and of other roles nobody does', async () => {
  for (const role of roles) {
    expect(
      await lets(
        role,
        recovery(() => colleague),
      ),
    ).toBe(role === 'agency-administrator')
  }
  const ofAdministrator = await lets(
    'platform-administrator',
    recovery(() => administratorElsewhere),
  )
  expect(ofAdministrator).toBe(true)
})
