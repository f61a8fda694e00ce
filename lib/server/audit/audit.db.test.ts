import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { recordEvent } from './record-event'
import { verifyTrail } from './verify-trail'

let database: TestDatabase
let actor: Actor
let admin: Client

const add = (detail: string) =>
  asActor(actor, (tx) =>
    recordEvent(tx, 'account.keep', 'done', { kind: 'member', id: actor.memberId }, { detail }),
  )

beforeAll(async () => {
  database = await testDatabase()
  const agency = await makeAgency(database.adminUrl)
  actor = await signedIn(
    database.adminUrl,
    (await makeMember(database.adminUrl, { agencyId: agency.id, roles: ['caseworker'] })).id,
  )
  admin = new Client({ connectionString: database.adminUrl })
  await admin.connect()
  for (const detail of ['one', 'two: ขึ้น', '3:x', '']) await add(detail)
})

beforeEach(async () => {
  await admin.query('BEGIN')
})

afterAll(async () => {
  await admin.end()
  await database.drop()
})

const undo = () => admin.query('ROLLBACK')

it('a whole trail is found whole, and fifty writers at once do not fork it', async () => {
  await undo()
  await Promise.all(Array.from({ length: 50 }, (_, i) => add(`at once ${i}`)))
  expect(await verifyTrail(admin)).toMatchObject({ count: 54 })
  expect((await verifyTrail(admin)).bad).toBeUndefined()
})

it.each([
  [
    'a changed detail',
    `UPDATE public.audit_event SET detail = '{}' WHERE seq = 2`,
    { seq: '2', why: 'changed' },
  ],
  [
    'another actor',
    `UPDATE public.audit_event SET member_id = gen_random_uuid() WHERE seq = 3`,
    { seq: '3', why: 'changed' },
  ],
  [
    'a moved time',
    `UPDATE public.audit_event SET at = at + interval '1 microsecond' WHERE seq = 1`,
    { seq: '1', why: 'changed' },
  ],
  ['a removed entry', `DELETE FROM public.audit_event WHERE seq = 2`, { seq: '2', why: 'missing' }],
  ['a cut end', `DELETE FROM public.audit_event WHERE seq > 3`, { seq: '4', why: 'missing' }],
])('names the first bad entry: %s', async (_, tampering, bad) => {
  await admin.query(tampering)
  const { bad: found } = await verifyTrail(admin)
  await undo()
  expect(found).toEqual(bad)
})

it('the application can change, delete and forge nothing', async () => {
  await undo()
  const app = new Client({ connectionString: database.appUrl })
  await app.connect()
  await app.query(`SELECT set_config('app.session', $1, false)`, [actor.token])
  for (const attack of [
    `UPDATE public.audit_event SET detail = '{}'`,
    `DELETE FROM public.audit_event`,
    `TRUNCATE public.audit_event`,
    `INSERT INTO public.audit_event (seq, at, action, outcome, detail, hash) VALUES (999, now(), 'x', 'done', '', '')`,
    `UPDATE public.audit_head SET seq = 0`,
    `SELECT app.append_audit(NULL, NULL, 'x', 'done', NULL, '')`,
  ]) {
    await expect(app.query(attack), attack).rejects.toThrow(/permission denied/)
  }
  await app.end()
})
