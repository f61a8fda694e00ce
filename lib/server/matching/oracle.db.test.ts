import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { addRecord, agencyOfOne, openDossier } from '@/lib/testing/deconfliction'
import { asOwner } from '@/lib/testing/members'
import { createDossier } from '../dossiers/create-dossier'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'

let database: TestDatabase
let admin: Client
let us: Actor
let them: Actor

beforeAll(async () => {
  database = await testDatabase()
  admin = new Client({ connectionString: database.adminUrl })
  await admin.connect()
})

afterAll(async () => {
  await admin.end()
  await database.drop()
})

/** Nobody but the people of one test: each test has a day of birth of its own. */
let day = 0
const born = () => `19${70 + (day % 30)}-0${1 + (day % 9)}-${13 + (day % 15)}`

beforeEach(async () => {
  day += 1
  us = await agencyOfOne(database.adminUrl, 'Quiet Harbour')
  them = await agencyOfOne(database.adminUrl, 'Canary Mission')
})

describe('no oracle', () => {
  it('so many comparisons a day, then nothing is saved, on record', async () => {
    const ours = await openDossier(us, { fullName: 'Ours' })
    await asOwner(database.adminUrl, (client) =>
      client.query(
        `INSERT INTO match_probe (member_id)
         SELECT $1 FROM generate_series(1, app.most_match_probes() - 1)`,
        [us.memberId],
      ),
    )
    const last = await addRecord(us, ours, 'document', { type: 'passport', number: 'TU0000001' })
    expect(last.saved).toMatchObject({ ok: true })
    const over = await addRecord(us, ours, 'document', { type: 'passport', number: 'TU0000002' })
    expect(over.saved).toEqual({ ok: false, reason: 'too-many' })
    const identity = { fullName: 'Somebody', birthDate: born() }
    const refused = await createDossier(us, { id: crypto.randomUUID(), identity })
    expect(refused).toEqual({ ok: false, reason: 'too-many' })
    const view = await getDossier(us, ours)
    expect(view!.records.filter(({ kind }) => kind === 'document')).toHaveLength(1)
    const { rows } = await admin.query(
      `SELECT detail::json->>'by' AS by FROM audit_event
       WHERE action = 'match.find' AND outcome = 'refused' AND member_id = $1`,
      [us.memberId],
    )
    expect(rows).toEqual([{ by: 'limit' }, { by: 'limit' }])
    // What compares nothing is saved as ever, and so is what was compared before.
    expect((await addRecord(us, ours, 'note', { text: 'x' })).saved).toMatchObject({ ok: true })
    expect(
      await createDossier(us, { id: crypto.randomUUID(), identity: { fullName: 'N' } }),
    ).toMatchObject({ ok: true })
    await asOwner(database.adminUrl, (client) =>
      client.query(`UPDATE match_probe SET at = now() - interval '25 hours'`),
    )
    const again = await addRecord(us, ours, 'document', { type: 'passport', number: 'TU0000002' })
    expect(again.saved).toMatchObject({ ok: true })
  })

  it('the application reads no key and no pair, and sets keys of no dossier it may not write', async () => {
    const theirs = await openDossier(them, { fullName: 'Theirs', birthDate: born() })
    const app = new Client({ connectionString: database.appUrl })
    await app.connect()
    try {
      for (const table of ['match_key', 'match', 'match_dismissal', 'match_probe']) {
        await expect(app.query(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/)
      }
      const { rows } = await admin.query('SELECT id FROM dossier WHERE reference = $1', [theirs])
      await app.query(`SELECT set_config('app.session', $1, false)`, [us.token])
      await expect(
        app.query(`SELECT app.set_match_keys($1, 'identity', '[]')`, [rows[0].id]),
      ).rejects.toThrow(/not a section/)
      expect((await app.query('SELECT * FROM app.my_matches($1)', [rows[0].id])).rows).toEqual([])
      await expect(app.query('SELECT app.find_matches($1)', [rows[0].id])).rejects.toThrow(/denied/)
    } finally {
      await app.end()
    }
  })

  it('who else reads a dossier does not learn of its matches from what is on record of it', async () => {
    const identity = { fullName: 'On Record', birthDate: born() }
    await openDossier(us, identity)
    await openDossier(them, identity)
    const { rows } = await admin.query(
      `SELECT action, subject, detail FROM audit_event WHERE action LIKE 'match.%' AND member_id = $1`,
      [them.memberId],
    )
    expect(rows).toEqual([{ action: 'match.find', subject: null, detail: '{"count":1}' }])
  })
})
