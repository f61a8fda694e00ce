import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseRoles, roles } from '@/lib/domain/access/roles'
import { sections } from '@/lib/domain/access/sections'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { liveSession } from '@/lib/testing/sign-in'

let database: TestDatabase
let admin: Client
let app: Client

beforeAll(async () => {
  database = await testDatabase()
  admin = new Client({ connectionString: database.adminUrl })
  app = new Client({ connectionString: database.appUrl })
  await Promise.all([admin.connect(), app.connect()])
})

afterAll(async () => {
  await Promise.all([admin.end(), app.end()])
  await database.drop()
})

const column = async (client: Client, sql: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query({ text: sql, values, rowMode: 'array' })).rows.flat().map(String)

describe('the catalog', () => {
  it('every table enables and forces row-level security', async () => {
    const loose = await column(
      admin,
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname IN ('public', 'app', 'queue') AND c.relkind IN ('r', 'p', 'm')
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    )
    expect(loose).toEqual([])
    expect(
      (await column(admin, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)).length,
    ).toBeGreaterThan(20)
  })

  it('every table belongs to the owner, who cannot log in', async () => {
    const owners = await column(
      admin,
      `SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'`,
    )
    expect(owners).toEqual(['homeward_owner'])
  })

  it('no view passes by the policies', async () => {
    expect(
      await column(admin, `SELECT viewname FROM pg_views WHERE schemaname IN ('public', 'app')`),
    ).toEqual([])
  })

  it('the roles of the application hold no right that policies cannot hold back', async () => {
    const strong = await column(
      admin,
      `SELECT rolname FROM pg_roles WHERE rolname IN ('homeward_app', 'homeward_door', 'homeward_owner')
       AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication)`,
    )
    expect(strong).toEqual([])
    const forbidden = await column(
      admin,
      `SELECT table_name || ' ' || privilege_type FROM information_schema.role_table_grants
       WHERE grantee IN ('homeward_app', 'homeward_door', 'PUBLIC') AND table_schema = 'public'
         AND (privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')
           OR (privilege_type = 'DELETE' AND table_name NOT IN ('draft', 'rate_limit', 'assignment', 'operation_dossier')))`,
    )
    expect(forbidden).toEqual([])
  })

  it('every function that runs as its owner has a fixed search path', async () => {
    const loose = await column(
      admin,
      `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname = 'app' AND p.prosecdef AND NOT coalesce(p.proconfig::text LIKE '%search_path=%', false)`,
    )
    expect(loose).toEqual([])
  })

  it('the application may call no function of the door, and the door reads no table', async () => {
    const callable = await column(
      admin,
      `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE n.nspname = 'app' AND has_function_privilege('homeward_app', p.oid, 'EXECUTE')
         AND (p.proname LIKE 'door%' OR p.proname IN ('append_audit', 'live_session'))`,
    )
    expect(callable).toEqual([])
    const readable = await column(
      admin,
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r' AND has_any_column_privilege('homeward_door', c.oid, 'SELECT')`,
    )
    expect(readable).toEqual([])
  })

  it('who asks is decided by the same conditions wherever policies ask', async () => {
    const [session, ...copies] = await column(
      admin,
      `SELECT prosrc FROM pg_proc WHERE pronamespace = 'app'::regnamespace
         AND proname IN ('live_session', 'member_id', 'agency_id', 'case_agency') ORDER BY proname <> 'live_session'`,
    )
    const conditions = session!.slice(session!.indexOf('FROM')).trim()
    expect(conditions).toContain('revoked_at')
    expect(copies).toHaveLength(3)
    for (const copy of copies) expect(copy).toContain(conditions)
  })

  it('the sections and the case roles in SQL are those of the domain', async () => {
    expect(await column(admin, 'SELECT unnest(app.all_sections())')).toEqual([...sections])
    const source = (
      await column(admin, `SELECT prosrc FROM pg_proc WHERE proname = 'case_agency'`)
    ).join()
    const named = roles.filter((role) => source.includes(`'${role}'`))
    expect(named).toEqual([...caseRoles])
    for (const kind of Object.values(recordKinds)) {
      const policies = await column(
        admin,
        `SELECT coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
         WHERE tablename = $1 AND permissive = 'PERMISSIVE' AND policyname <> 'owner_all'`,
        [kind.name.replaceAll('-', '_')],
      )
      expect(policies.length).toBeGreaterThanOrEqual(3)
      for (const policy of policies) expect(policy).toContain(`'${kind.section}'`)
    }
  })
})

describe('the application role', () => {
  const tables = () =>
    column(admin, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)

  /** What a connection sees of a table: a count, or `denied`. */
  const seen = async (table: string) =>
    app.query(`SELECT count(*)::int AS n FROM public."${table}"`).then(
      ({ rows }) => rows[0].n as number,
      () => 'denied',
    )

  it('sees nothing at all without a live session', async () => {
    await makeMember(database.adminUrl, {
      agencyId: (await makeAgency(database.adminUrl)).id,
      roles: ['caseworker'],
    })
    for (const table of await tables()) expect([0, 'denied']).toContain(await seen(table))
  })

  it('a token in the setting is somebody only while its session lives', async () => {
    const { id } = await makeMember(database.adminUrl, {
      agencyId: (await makeAgency(database.adminUrl)).id,
      roles: ['caseworker'],
    })
    const token = await liveSession(database.adminUrl, id)
    const who = async () => (await column(app, 'SELECT app.member_id()'))[0]
    await app.query(`SELECT set_config('app.session', $1, false)`, [token])
    expect(await who()).toBe(id)
    await admin.query('UPDATE public.session SET revoked_at = now() WHERE member_id = $1', [id])
    expect(await who()).toBe('null')
    expect(await seen('member')).toBe(0)
    await app.query(`SELECT set_config('app.session', '', false)`)
  })
})
