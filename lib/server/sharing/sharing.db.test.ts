import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sections } from '@/lib/domain/access/sections'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { createDossier } from '../dossiers/create-dossier'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'
import { saveRecord } from '../records/save-record'

let database: TestDatabase
let giver: Actor
let taker: Actor
let third: Actor
let app: Client

beforeAll(async () => {
  database = await testDatabase()
  const sign = async () => {
    const { id } = await makeAgency(database.adminUrl)
    const member = await makeMember(database.adminUrl, {
      agencyId: id,
      roles: ['supervisor', 'caseworker', 'consular-officer'],
    })
    return signedIn(database.adminUrl, member.id)
  }
  giver = await sign()
  taker = await sign()
  third = await sign()
  app = new Client({ connectionString: database.appUrl })
  await app.connect()
})

afterAll(async () => {
  await app.end()
  await database.drop()
})

async function as<T = Record<string, unknown>>(actor: Actor, sql: string, values: unknown[] = []) {
  await app.query('BEGIN')
  try {
    await app.query(`SELECT set_config('app.session', $1, true), app.touch_session(30)`, [
      actor.token,
    ])
    const { rows } = await app.query(sql, values)
    await app.query('COMMIT')
    return rows as T[]
  } catch (problem) {
    await app.query('ROLLBACK')
    throw problem
  }
}

async function open(actor: Actor) {
  const id = crypto.randomUUID()
  const made = await createDossier(actor, { id, identity: { fullName: 'Shared Person' } })
  if (!made.ok) throw new Error()
  await saveRecord(actor, {
    reference: made.reference,
    kind: 'note',
    recordId: crypto.randomUUID(),
    seen: 0,
    values: { text: 'x' },
    form: '/x',
  })
  return { id, reference: made.reference }
}

const offer = async (
  from: Actor,
  to: Actor,
  d: { id: string; reference: string },
  more: Record<string, unknown> = {},
) => {
  const id = crypto.randomUUID()
  const row = {
    id,
    dossier_id: d.id,
    reference: d.reference,
    kind: 'share',
    from_agency_id: from.agency.id,
    to_agency_id: to.agency.id,
    sections: ['identity'],
    level: 'view',
    purpose: 'coordination',
    basis: 'person',
    override_sealed: 'x',
    expires_at: new Date(Date.now() + 86400000),
    answer_by: new Date(Date.now() + 86400000),
    may_pass_on: false,
    do_not_share: [],
    keep_sections: [],
    wrapped_key: 'k',
    state: 'to-approve',
    made_by: from.memberId,
    ...more,
  }
  const keys = Object.keys(row)
  await as(
    from,
    `INSERT INTO offer (${keys.join(',')}) VALUES (${keys.map((_, i) => `$${i + 1}`).join(',')})`,
    Object.values(row),
  )
  return id
}
const consent = async (actor: Actor, d: { id: string }, more: Record<string, unknown> = {}) => {
  const id = crypto.randomUUID()
  await as(
    actor,
    `INSERT INTO consent (id, dossier_id, purpose, basis, obtained_how, obtained_on, sections, recorded_by) VALUES ($1,$2,'coordination','person','call',now(),$3,$4)`,
    [id, d.id, more.sections ?? ['identity', 'notes'], actor.memberId],
  )
  return id
}

it('shares what was offered, once accepted, until revoked', async () => {
  const d = await open(giver)
  const c = await consent(giver, d)
  const id = await offer(giver, taker, d, {
    state: 'offered',
    override_sealed: null,
    consent_id: c,
  })
  expect(await getDossier(taker, d.reference)).toBeNull()
  expect((await as(third, `SELECT app.accept_offer($1, NULL) AS ok`, [id]))[0]).toEqual({
    ok: false,
  })
  expect((await as(taker, `SELECT app.accept_offer($1, NULL) AS ok`, [id]))[0]).toEqual({
    ok: true,
  })
  const view = await getDossier(taker, d.reference)
  expect(view).toMatchObject({ view: ['identity'], write: [] })
  expect(await as(taker, 'SELECT * FROM note')).toEqual([])
  expect(await as(taker, 'SELECT section FROM section_summary')).toEqual([{ section: 'identity' }])
  expect(await as(giver, `SELECT app.withdraw_consent($1) AS n`, [c])).toEqual([{ n: 1 }])
  expect(await getDossier(taker, d.reference)).toBeNull()
})

it('transfers, keeping what was agreed', async () => {
  const d = await open(giver)
  const c = await consent(giver, d, { sections })
  const id = await offer(giver, taker, d, {
    kind: 'transfer',
    sections,
    state: 'offered',
    override_sealed: null,
    consent_id: c,
    keep_sections: ['identity'],
    keep_until: new Date(Date.now() + 86400000),
  })
  expect((await as(taker, `SELECT app.accept_offer($1, NULL) AS ok`, [id]))[0]).toEqual({
    ok: true,
  })
  expect((await getDossier(taker, d.reference))?.view).toHaveLength(13)
  expect((await getDossier(giver, d.reference))?.view).toEqual(['identity'])
  expect(await as(giver, 'SELECT * FROM consent WHERE dossier_id = $1', [d.id])).toEqual([])
})

it('expires in the database', async () => {
  const d = await open(giver)
  expect(
    (
      await as(third, `SELECT app.break_glass(gen_random_uuid(), $1, 60, 'k', 'w') AS ok`, [
        d.reference,
      ])
    )[0],
  ).toEqual({ ok: true })
  expect((await getDossier(third, d.reference))?.write).toEqual([])
  expect(await as(third, 'SELECT count(*)::int AS n FROM note')).toEqual([{ n: 1 }])
  await asOwner(database.adminUrl, (client) =>
    client.query(`UPDATE dossier_grant SET expires_at = now() WHERE dossier_id = $1; `, [d.id]),
  )
  await asOwner(database.adminUrl, (client) =>
    client.query(`UPDATE dossier_access SET until = now() WHERE until IS NOT NULL`),
  )
  expect(await getDossier(third, d.reference)).toBeNull()
  expect(
    await as(giver, 'SELECT code FROM notification WHERE reference = $1', [d.reference]),
  ).toEqual([{ code: 'glass-broken' }, { code: 'glass-broken' }])
})
