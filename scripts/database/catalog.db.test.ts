import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { testDatabase, type TestDatabase } from '@/lib/testing/database'
import { catalogOf, compareCatalogs } from './catalog'
import { diffSchema } from './engine'
import { prepareDatabase } from './prepare'
import { withAdmin } from './template'

let database: TestDatabase
let expected: string[]
beforeAll(async () => {
  database = await testDatabase()
  expected = await catalogOf(database.adminUrl)
})
afterAll(() => database.drop())

/** What the catalog shows after `sql`; then `undo` is run and must leave nothing behind. */
async function changeOf(sql: string, undo: string) {
  await withAdmin(database.adminUrl, (client) => client.query(sql))
  const change = compareCatalogs(expected, await catalogOf(database.adminUrl))
  await withAdmin(database.adminUrl, (client) => client.query(undo))
  expect(await catalogOf(database.adminUrl)).toEqual(expected)
  return change
}

it('is the same after another start', async () => {
  await prepareDatabase(database.adminUrl, inject('postgres').passwords)
  expect(compareCatalogs(expected, await catalogOf(database.adminUrl))).toEqual({
    missing: [],
    extra: [],
  })
})

it('agrees with the schema files, both ways', async () => {
  expect(await diffSchema(database.adminUrl)).toEqual({ forward: '', back: '' })
})

it.each([
  [
    'a table nobody wrote down',
    'CREATE TABLE public.stray (id int)',
    'DROP TABLE public.stray',
    /stray/,
  ],
  [
    'a policy that lets everyone in',
    'CREATE POLICY hole ON public.note USING (true)',
    'DROP POLICY hole ON public.note',
    /hole/,
  ],
  [
    'a right given by hand',
    'GRANT SELECT ON public.credential TO homeward_app',
    'REVOKE SELECT ON public.credential FROM homeward_app',
    /credential/,
  ],
  [
    'a right on one column',
    'GRANT SELECT (sealed) ON public.draft TO homeward_door',
    'REVOKE SELECT (sealed) ON public.draft FROM homeward_door',
    /draft\.sealed/,
  ],
  [
    'a function for everyone',
    'GRANT EXECUTE ON FUNCTION app.live_session() TO PUBLIC',
    'REVOKE EXECUTE ON FUNCTION app.live_session() FROM PUBLIC',
    /live_session/,
  ],
  [
    'a trigger switched off',
    'ALTER TABLE public.dossier DISABLE TRIGGER project_dossier',
    'ALTER TABLE public.dossier ENABLE TRIGGER project_dossier',
    /project_dossier/,
  ],
])('shows %s', async (_, sql, undo, what) => {
  const { extra } = await changeOf(sql, undo)
  expect(extra.length).toBeGreaterThan(0)
  for (const line of extra) expect(line).toMatch(what)
})

it('shows row-level security that no longer binds the owner', async () => {
  const { missing, extra } = await changeOf(
    'ALTER TABLE public.note NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE public.note FORCE ROW LEVEL SECURITY',
  )
  expect(missing).toEqual(['relation public.note r owner homeward_owner security t forced t'])
  expect(extra).toEqual(['relation public.note r owner homeward_owner security t forced f'])
})
