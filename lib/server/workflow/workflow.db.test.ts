import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allWays, type Way } from '@/lib/domain/workflow/way'
import { wayRow } from '@/lib/domain/workflow/way-row'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asOwner } from '@/lib/testing/members'
import { move, reportedCase, save, statusOf, step, versionOf } from '@/lib/testing/moving'
import { asActor } from '../db/transaction'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'

let database: TestDatabase
let worker: Actor

beforeAll(async () => {
  database = await testDatabase()
  worker = await somebody(database.adminUrl, { roles: ['caseworker'] })
})
afterAll(() => database.drop())

describe('the table in the database', () => {
  it('is the table of the domain, row by row', async () => {
    const rows = await asActor(worker, (tx) => tx.statusWay.findMany())
    const stored = rows.map(({ fromStatus: from, toStatus: to, ...row }) => ({ from, to, ...row }))
    const sorted = (list: readonly { from: string; to: string; branch: string }[]) =>
      list.toSorted((a, b) =>
        `${a.from} ${a.to} ${a.branch}`.localeCompare(`${b.from} ${b.to} ${b.branch}`),
      )
    expect(sorted(stored)).toEqual(sorted(allWays().map(wayRow)))
  })

  it('refuses a status without its step, to the owner of the tables too', async () => {
    const { id } = await openedDossier(worker)
    const attempt = (sql: string) =>
      asOwner(database.adminUrl, (client) => client.query(sql, [id])).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
    expect(await attempt(`UPDATE dossier SET status = 'closed' WHERE id = $1`)).toBe('HW004')
    expect(
      await attempt(
        `UPDATE dossier SET status = 'verifying', last_move_id = gen_random_uuid() WHERE id = $1`,
      ),
    ).toBe('HW004')
    expect(
      await attempt(`INSERT INTO dossier (reference, owner_agency_id, status, created_by)
        SELECT 'HW-X', owner_agency_id, 'closed', created_by FROM dossier WHERE id = $1`),
    ).toBe('HW004')
    // A pair that the table does not have.
    expect(
      await attempt(`INSERT INTO status_move (id, dossier_id, from_status, to_status, happened_at, sealed, state, seen, asked_by, agency_id)
        SELECT gen_random_uuid(), id, 'reported', 'repatriated', now(), '-', 'done', 1, created_by, owner_agency_id
        FROM dossier WHERE id = $1`),
    ).toBe('23503')
  })

  it('never changes a step that was decided', async () => {
    const dossier = await reportedCase(worker)
    expect(await move(worker, dossier, step('reported', 'verifying'))).toEqual({
      ok: true,
      done: true,
    })
    const change = asOwner(database.adminUrl, (client) =>
      client.query(`UPDATE status_move SET happened_at = now() WHERE dossier_id = $1`, [
        dossier.id,
      ]),
    )
    await expect(change).rejects.toMatchObject({ code: 'HW004' })
  })
})

describe('a step', () => {
  it('is blocked with every reason, and taken once what is missing is there', async () => {
    const dossier = await openedDossier(worker)
    expect(await move(worker, dossier, step('reported', 'verifying'))).toMatchObject({
      ok: false,
      reason: 'blocked',
      reasons: [
        { code: 'gate.reporter', link: '/family/relative/new#reporter' },
        { code: 'gate.contact-plan', link: '/contact/safe-contact-plan/edit#whoMayCall' },
      ],
    })
    expect(await statusOf(worker, dossier)).toBe('reported')
    await save(worker, dossier, 'relative', { name: 'A', reporter: 'yes', relation: 'mother' })
    await save(worker, dossier, 'safe-contact-plan', { noSafeContact: 'yes' })
    expect(await move(worker, dossier, step('reported', 'verifying'))).toEqual({
      ok: true,
      done: true,
    })
    expect(await statusOf(worker, dossier)).toBe('verifying')
  })

  it('is taken once when it is sent twice, also at the same time', async () => {
    const dossier = await reportedCase(worker)
    const seen = await versionOf(worker, dossier)
    const id = crypto.randomUUID()
    const send = () => move(worker, dossier, step('reported', 'verifying'), { id, seen })
    const sent = await Promise.all([send(), send(), send()])
    for (const one of sent) expect(one).toEqual({ ok: true, done: true })
    expect(await versionOf(worker, dossier)).toBe(seen + 1)
  })

  it('is refused to whoever was slower: two people who move at once', async () => {
    const dossier = await reportedCase(worker)
    const colleague = await somebody(database.adminUrl, {
      agencyId: worker.agency.id,
      roles: ['consular-officer'],
    })
    const seen = await versionOf(worker, dossier)
    const both = await Promise.all([
      move(worker, dossier, step('reported', 'verifying'), { seen }),
      move(
        colleague,
        dossier,
        { from: 'reported', to: 'reported', branch: 'relocated' },
        {
          seen,
          values: { reason: 'moved' },
        },
      ),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict' })
    expect(await move(worker, dossier, step('reported', 'verifying'), { seen })).toMatchObject({
      reason: 'conflict',
    })
  })

  it('of a branch voids the location, and the lists say so', async () => {
    const dossier = await reportedCase(worker)
    const observedAt = new Date(Date.now() - 7_200_000).toISOString()
    await save(worker, dossier, 'sighting', {
      observedAt,
      premises: 'An invented place',
      area: 'KH-18',
    })
    const before = (await getDossier(worker, dossier.reference))!
    expect(before.bar).toMatchObject({ whereabouts: 'held', area: 'KH-18' })
    const away: Way = { from: 'reported', to: 'reported', branch: 'relocated' }
    expect(await move(worker, dossier, away, { values: { reason: 'sold' } })).toEqual({
      ok: true,
      done: true,
    })
    const after = (await getDossier(worker, dossier.reference))!
    expect(after.bar).toMatchObject({ whereabouts: 'moved', area: null, locatedAt: null })
    expect(after.completeness.score).toBeLessThan(before.completeness.score)
  })

  it('says where the person is by itself, for lists too', async () => {
    const dossier = await reportedCase(worker)
    const died: Way = { from: 'reported', to: 'exit-clearance', branch: 'deceased' }
    await move(worker, dossier, died, { values: { reason: 'family' } })
    const view = (await getDossier(worker, dossier.reference))!
    expect(view.bar).toMatchObject({ whereabouts: 'deceased', status: 'exit-clearance' })
  })
})
