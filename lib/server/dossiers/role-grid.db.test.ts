import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { may } from '@/lib/domain/access/permissions'
import { caseRoles, roles } from '@/lib/domain/access/roles'
import { kindNames } from '@/lib/domain/kinds/registry'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { liveSession, signedIn } from '@/lib/testing/sign-in'
import { saveRecord } from '../records/save-record'
import { createDossier } from './create-dossier'

// Role × what a dossier's tables allow, by live SQL as the application's role, beside what the table of
// permissions says: the two must agree, so that an entry point that forgets to ask gives nothing away.

let database: TestDatabase
let app: Client
let reference: string
let dossierId: string
const tokens = new Map<string, string>()
const memberIds = new Map<string, string>()
let agencyId: string

const tables = [
  'dossier',
  'dossier_access',
  'stored_file',
  ...kindNames.map((kind) => kind.replaceAll('-', '_')),
]

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  agencyId = (await makeAgency(adminUrl)).id
  for (const role of roles) {
    const { id } = await makeMember(adminUrl, { agencyId, roles: [role] })
    memberIds.set(role, id)
    tokens.set(role, await liveSession(adminUrl, id))
  }
  const actor = await signedIn(adminUrl, memberIds.get('caseworker')!)
  const made = await createDossier(actor, {
    id: crypto.randomUUID(),
    identity: { fullName: 'Grid Person' },
  })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
  await saveRecord(actor, {
    reference,
    kind: 'note',
    recordId: crypto.randomUUID(),
    seen: 0,
    values: { text: 'a note' },
    form: '/x',
  })
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
  const { rows } = await asRole('caseworker', 'SELECT id FROM dossier')
  dossierId = rows[0].id
})

afterAll(async () => {
  await app.end()
  await database.drop()
})

/** One statement in a transaction of a live session of that role; always rolled back. */
async function asRole(role: string, sql: string, values: unknown[] = []) {
  await app.query('BEGIN')
  try {
    await app.query(`SELECT set_config('app.session', $1, true)`, [tokens.get(role)])
    return await app.query(sql, values)
  } finally {
    await app.query('ROLLBACK')
  }
}

const changed = (role: string, sql: string, values: unknown[] = []) =>
  asRole(role, sql, values).then(
    ({ rowCount }) => (rowCount ?? 0) > 0,
    () => false,
  )

const insertNote = `INSERT INTO note (record_id, dossier_id, version, sealed, tokens, written_by, agency_id)
  VALUES (gen_random_uuid(), $1, 1, 'x', '{}', $2, $3)`

describe.each(roles)('%s', (role) => {
  const works = caseRoles.some((one) => one === role)

  it.each(tables)('sees of %s what the table of permissions says', async (table) => {
    const { rows } = await asRole(role, `SELECT count(*)::int AS n FROM public.${table}`)
    const { rows: all } = await asRole(
      'caseworker',
      `SELECT count(*)::int AS n FROM public.${table}`,
    )
    expect(rows[0].n).toBe(works ? all[0].n : 0)
    expect(works).toBe(may([role], 'dossier.open'))
  })

  it('writes a record only as somebody who works on dossiers, and only as itself', async () => {
    const me = memberIds.get(role)
    expect(await changed(role, insertNote, [dossierId, me, agencyId])).toBe(works)
    const other = memberIds.get(role === 'supervisor' ? 'caseworker' : 'supervisor')
    expect(await changed(role, insertNote, [dossierId, other, agencyId])).toBe(false)
  })

  it('changes the dossier only as somebody who works on dossiers, and no version of a record ever', async () => {
    expect(await changed(role, `UPDATE dossier SET updated_at = now()`)).toBe(works)
    for (const attack of [
      `UPDATE dossier SET status = 'verifying'`,
      `UPDATE dossier SET last_move_id = gen_random_uuid()`,
      `UPDATE note SET sealed = 'y'`,
      `UPDATE dossier SET owner_agency_id = gen_random_uuid()`,
      `DELETE FROM note`,
      `DELETE FROM dossier`,
      `UPDATE dossier_access SET view_sections = '{}'`,
      `INSERT INTO dossier_access SELECT * FROM dossier_access`,
    ]) {
      expect(await changed(role, attack), attack).toBe(false)
    }
  })

  it('reads the audit trail as an auditor only', async () => {
    const { rows } = await asRole(role, 'SELECT count(*)::int AS n FROM audit_event')
    expect(rows[0].n > 0).toBe(may([role], 'audit.read'))
  })
})
