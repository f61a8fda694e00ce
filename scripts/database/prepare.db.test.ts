import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase, type TestDatabase } from '@/lib/testing/database'
import { prepareDatabase } from './prepare'
import { withAdmin } from './template'

let database: TestDatabase
beforeAll(async () => void (database = await testDatabase()))
afterAll(() => database.drop())

async function asApp<T>(work: (client: Client) => Promise<T>) {
  return withAdmin(database.appUrl, work)
}

describe('a prepared database', () => {
  it('has nothing left to do', async () => {
    const { passwords } = inject('postgres')
    expect(await prepareDatabase(database.adminUrl, passwords)).toEqual([])
  })

  it('gives no role of ours a right that passes row-level security, but the backup', async () => {
    const { rows } = await withAdmin(database.adminUrl, (client) =>
      client.query(
        `SELECT rolname, rolcanlogin AS login, rolinherit AS inherit, rolbypassrls AS bypass,
           rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication AS strong
         FROM pg_roles WHERE rolname LIKE 'homeward%' ORDER BY rolname`,
      ),
    )
    expect(rows).toEqual([
      { rolname: 'homeward_app', login: true, inherit: false, bypass: false, strong: false },
      { rolname: 'homeward_backup', login: false, inherit: true, bypass: true, strong: false },
      { rolname: 'homeward_door', login: true, inherit: false, bypass: false, strong: false },
      { rolname: 'homeward_owner', login: false, inherit: true, bypass: false, strong: false },
    ])
  })

  it('is owned, table and function, by the owner that cannot sign in', async () => {
    const { rows } = await withAdmin(database.adminUrl, (client) =>
      client.query(
        `SELECT DISTINCT pg_get_userbyid(owner) AS owner FROM (
           SELECT relowner AS owner FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
           UNION ALL SELECT proowner FROM pg_proc WHERE pronamespace = 'app'::regnamespace
           UNION ALL SELECT nspowner FROM pg_namespace WHERE nspname = 'app') owned`,
      ),
    )
    expect(rows).toEqual([{ owner: 'homeward_owner' }])
  })

  it.each([
    ['make a table', 'CREATE TABLE public.mine (id int)'],
    ['make a function', 'CREATE FUNCTION app.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    ['make a temporary table', 'CREATE TEMP TABLE mine (id int)'],
    ['become the owner', 'SET ROLE homeward_owner'],
    ['become the backup', 'SET ROLE homeward_backup'],
    ['read the migrations', 'SELECT * FROM public._prisma_migrations'],
    ['empty a table', 'TRUNCATE public.dossier'],
  ])('does not let the application %s', async (_, sql) => {
    await expect(asApp((client) => client.query(sql))).rejects.toThrow(/permission denied/)
  })
})
