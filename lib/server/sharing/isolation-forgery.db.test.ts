import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { furnish, type Furniture } from '@/lib/testing/sharing/furnish'
import { type FullDossier, makeDossier } from '@/lib/testing/sharing/make-dossier'
import { actAs, makeWorld, type Person, type World } from '@/lib/testing/sharing/world'

// What somebody tries who can send any SQL as the application's role, but has no other session than their own.

let database: TestDatabase
let world: World
let attacker: Person
/** A dossier that the attacker's agency knows nothing of. */
let strange: FullDossier
let furniture: Furniture

beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
  const { owner, subject } = world.makers
  attacker = subject
  strange = await makeDossier(world.admin, owner)
  furniture = await furnish(world, owner, strange)
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

const codeOf = (problem: unknown) => (problem as { code?: string }).code
/** The rows of a statement of the attacker's, or the code of its refusal. */
const attempt = (sql: string, person = attacker) => actAs(world, person, sql).catch(codeOf)

describe('being somebody else', () => {
  const whoAmI = async (setting: string) => {
    await world.app.query('BEGIN')
    try {
      await world.app.query(`SELECT set_config('app.session', $1, true)`, [setting])
      const { rows } = await world.app.query(`SELECT app.member_id() AS id,
        (SELECT count(*)::int FROM dossier) AS dossiers, (SELECT count(*)::int FROM offer) AS offers`)
      return rows[0]
    } finally {
      await world.app.query('ROLLBACK')
    }
  }

  it('no setting but a living token makes anybody of a connection', async () => {
    const { owner } = world.makers
    const nobody = { id: null, dossiers: 0, offers: 0 }
    const { rows } = await world.admin.query<{ id: string; hash: string }>(
      `SELECT id, encode(token_hash, 'hex') AS hash FROM session WHERE member_id = $1`,
      [owner.id],
    )
    const { id, hash } = rows[0]!
    const guesses = ['', ' ', owner.id, owner.agencyId, id, hash, `\\x${hash}`, `${owner.token} `]
    for (const guess of [...guesses, owner.token.slice(0, -1), `' OR '1'='1`, '%', 'NULL']) {
      expect(await whoAmI(guess), guess).toEqual(nobody)
    }
    // The strange dossier and its double.
    expect(await whoAmI(owner.token)).toMatchObject({ id: owner.id, dossiers: 2 })
  })

  it.each([
    'SET ROLE homeward_owner',
    'SET ROLE homeward_backup',
    'SET SESSION AUTHORIZATION homeward_owner',
    'SET ROLE homeward_door',
    'ALTER TABLE public.note DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE public.note NO FORCE ROW LEVEL SECURITY',
    'CREATE POLICY mine ON public.note USING (true)',
    'DROP POLICY read ON public.note',
    'TRUNCATE public.disclosure',
    'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'CREATE OR REPLACE FUNCTION app.case_agency() RETURNS uuid LANGUAGE sql AS $$ SELECT NULL::uuid $$',
    'CREATE TABLE public.mine (a int)',
    `COPY public.note TO PROGRAM 'cat'`,
    `COPY public.note TO '/tmp/note'`,
    `SELECT pg_read_file('postgresql.conf')`,
    `SELECT lo_import('/etc/passwd')`,
    `ALTER ROLE homeward_app BYPASSRLS`,
    'GRANT SELECT ON public.credential TO homeward_app',
    'SELECT * FROM public.credential',
    'SELECT token_hash FROM public.session',
    'SELECT to_agency_id, dossier_id FROM public.access_request',
  ])('refused: %s', async (sql) => {
    expect(await attempt(sql)).toBe('42501')
  })

  it('switching policies off makes reading fail instead of passing them by', async () => {
    await world.app.query('SET row_security = off')
    expect(await attempt('SELECT * FROM public.note')).toBe('42501')
    await world.app.query('SET row_security = on')
  })

  it('statistics of the planner show nothing of a table under policies', async () => {
    await world.admin.query('ANALYZE public.note, public.dossier_access, public.offer')
    const rows = await attempt(`SELECT * FROM pg_stats WHERE schemaname = 'public'
      AND tablename IN ('note', 'dossier_access', 'offer')`)
    expect(rows).toEqual([])
  })
})

describe('the functions inside', () => {
  it.each([
    'notify',
    'notify_supervisors',
    'disclose',
    'end_grants',
    'hand_over',
    'project_access',
    'summary_of',
    'tokens_of',
    'append_audit',
    'can_give',
    'consent_covers',
    'barred',
    'live_session',
    'project_grant',
    'project_owner',
  ])('app.%s is not for the application to call', async (name) => {
    const { rows } = await world.admin.query<{ may: boolean }>(
      `SELECT has_function_privilege('homeward_app', p.oid, 'EXECUTE') AS may
       FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'app' AND p.proname = $1`,
      [name],
    )
    expect(rows).toEqual([{ may: false }])
  })

  it('a function of sharing, called with ids of a dossier one knows nothing of, does nothing', async () => {
    const { toApprove, offered, grant: foreign, glass, request, consent } = furniture
    const before = await stateOf(strange.id)
    for (const id of [toApprove, offered, foreign, glass, request, consent, strange.id]) {
      for (const call of [
        `app.approve_offer('${id}')`,
        `app.accept_offer('${id}', 'x')`,
        `app.reject_offer('${id}', 'x')`,
        `app.withdraw_offer('${id}')`,
        `app.end_grant('${id}')`,
        `app.withdraw_consent('${id}')`,
        `app.review_glass('${id}', 'justified')`,
        `app.answer_request('${id}', 'refused', 'x')`,
        `app.answer_request('${id}', 'answered', 'x')`,
        `app.answer_request('${id}', 'withdrawn', 'x')`,
      ]) {
        const [answer] = (await attempt(`SELECT ${call} AS said`)) as { said: unknown }[]
        expect([false, null], `${call} of a stranger`).toContain(answer?.said)
      }
    }
    expect(await stateOf(strange.id)).toEqual(before)
  })

  it('no answer tells an id that is not there from one that is somebody else’s', async () => {
    for (const name of ['approve_offer', 'withdraw_offer', 'end_grant', 'withdraw_consent']) {
      const ids = { approve_offer: furniture.toApprove, withdraw_offer: furniture.offered }
      const foreign = { ...ids, end_grant: furniture.grant, withdraw_consent: furniture.consent }
      const id = foreign[name as keyof typeof foreign]
      const there = await attempt(`SELECT app.${name}('${id}') AS said`)
      expect(await attempt(`SELECT app.${name}('${randomUUID()}') AS said`), name).toEqual(there)
    }
  })
})

/** Everything that sharing wrote about a dossier, past the policies. */
async function stateOf(id: string) {
  const tables = [
    'consent',
    'offer',
    'dossier_grant',
    'disclosure',
    'access_request',
    'dossier_access',
  ]
  const rows = tables.map(
    (table) => `SELECT to_jsonb(t)::text AS line FROM public.${table} t WHERE dossier_id = $1`,
  )
  const { rows: lines } = await world.admin.query(`${rows.join(' UNION ALL ')} ORDER BY 1`, [id])
  return lines
}

describe('every table there is', () => {
  /** Told to anybody who is signed in, counted without saying of whom, or a rule of the house. */
  const open = ['agency', 'rate_limit', 'status_way']

  it('shows a stranger none of what others share, start together or are told, by no way of asking', async () => {
    const { owner, other } = world.makers
    const operation = randomUUID()
    await actAs(
      world,
      owner,
      `INSERT INTO operation (id, reference, lead_agency_id, wrapped_key, sealed, made_by)
       VALUES ($1, 'OP-1', $2, 'k', 's', $3)`,
      [operation, owner.agencyId, owner.id],
    )
    await actAs(
      world,
      owner,
      `INSERT INTO operation_agency (operation_id, agency_id, state, invited_by) VALUES ($1, $2, 'invited', $3)`,
      [operation, other.agencyId, owner.id],
    )
    await actAs(
      world,
      owner,
      `INSERT INTO operation_dossier (operation_id, dossier_id, reference, agency_id, added_by)
       VALUES ($1, $2, $3, $4, $5)`,
      [operation, strange.id, strange.reference, owner.agencyId, owner.id],
    )
    const { rows } = await world.admin.query<{ name: string; full: boolean }>(
      `SELECT c.relname AS name, (xpath('/row/n/text()', query_to_xml(
         format('SELECT count(*) AS n FROM public.%I', c.relname), true, true, '')))[1]::text::int > 0 AS full
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' ORDER BY 1`,
    )
    const own = { member: 10, session: 1 }
    const seen: Record<string, unknown> = {}
    for (const { name } of rows.filter((one) => !open.includes(one.name))) {
      const answer = await attempt(`SELECT 1 FROM public."${name}"`)
      const count = Array.isArray(answer) ? answer.length : 0
      if (count > 0) seen[name] = count
    }
    expect(seen).toEqual(own)
    // There was something to see.
    expect(rows.filter(({ full }) => full).length).toBeGreaterThan(30)
  })
})
