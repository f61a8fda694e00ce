import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner } from '@/lib/testing/members'
import { withAdmin } from '@/scripts/database/template'

let database: TestDatabase
let functions: { name: string; doorMay: boolean; appMay: boolean }[]
beforeAll(async () => {
  database = await testDatabase()
  functions = await asOwner(database.adminUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT p.proname AS name,
         has_function_privilege('homeward_door', p.oid, 'EXECUTE') AS "doorMay",
         has_function_privilege('homeward_app', p.oid, 'EXECUTE') AS "appMay"
       FROM pg_proc p WHERE p.pronamespace = 'app'::regnamespace ORDER BY 1`,
    )
    return rows
  })
})
afterAll(() => database.drop())

describe('the door', () => {
  it('opens to its own role, function by function, and to nothing else', () => {
    const atDoor = functions.filter(({ name }) => name.startsWith('door_'))
    expect(atDoor.length).toBeGreaterThan(14)
    expect(atDoor.filter(({ doorMay }) => !doorMay)).toEqual([])
    expect(atDoor.filter(({ appMay }) => appMay)).toEqual([])
    const others = functions.filter(({ name }) => !name.startsWith('door_'))
    expect(others.filter(({ doorMay }) => doorMay)).toEqual([])
  })

  it.each([
    `SELECT * FROM app.door_find('a@example.org')`,
    `SELECT app.door_open(sha256('x'), gen_random_uuid(), 'x')`,
    `SELECT app.door_set_password(sha256('x'), 'x')`,
    `SELECT app.door_replace_totp(sha256('x'), 'x', 1)`,
    `SELECT app.door_complete(sha256('x'), sha256('y'), 1, '{}', 30, 12)`,
    'SELECT * FROM app.live_session()',
    `SELECT app.append_audit(NULL, NULL, 'x', 'done', NULL, '{}')`,
    'SELECT * FROM public.credential',
    'SELECT token_hash FROM public.session',
    'SELECT token_hash FROM public.invitation',
    `UPDATE public.session SET revoked_at = NULL`,
    `UPDATE public.member SET email = 'mine@example.org'`,
    `UPDATE public.member SET agency_id = gen_random_uuid()`,
    `DELETE FROM public.member`,
    `UPDATE public.recovery SET approved_at = now()`,
    `INSERT INTO public.audit_event SELECT * FROM public.audit_event`,
  ])('is shut to the application: %s', async (sql) => {
    const asked = withAdmin(database.appUrl, (client) => client.query(sql))
    await expect(asked).rejects.toThrow(/permission denied/)
  })

  it.each(['member', 'session', 'credential', 'dossier', 'audit_event', 'rate_limit'])(
    'reads no table by itself: %s',
    async (table) => {
      const asked = withAdmin(database.doorUrl, (client) =>
        client.query(`SELECT 1 FROM public.${table}`),
      )
      await expect(asked).rejects.toThrow(/permission denied/)
    },
  )
})
