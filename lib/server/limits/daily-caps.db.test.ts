import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma } from '@/generated/prisma/client'
import { dailyCap } from '@/lib/domain/limits/daily-caps'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asOwner, makeAgency } from '@/lib/testing/members'
import { getDossier } from '../dossiers/get-dossier'
import { asActor } from '../db/transaction'
import { withinCaps } from '../entry/capped'
import type { Actor } from '../identity/actor'
import { liftCap, listCaps } from './cap-reached'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

/** An agency with a caseworker who has all but `left` dossiers of the day behind them, and a supervisor. */
async function nearly(left: number) {
  const { id: agencyId } = await makeAgency(database.adminUrl)
  const worker = await somebody(database.adminUrl, { agencyId, roles: ['caseworker'] })
  const supervisor = await somebody(database.adminUrl, { agencyId, roles: ['supervisor'] })
  const used = dailyCap('dossier', ['caseworker']) - left
  await asOwner(database.adminUrl, (client) =>
    client.query(
      `INSERT INTO public.daily_use (member_id, kind, subject, at)
       SELECT $1, 'dossier', gen_random_uuid(), now() - interval '23 hours' FROM generate_series(1, $2)`,
      [worker.memberId, used],
    ),
  )
  return { worker, supervisor }
}

/** Opens a dossier as a page does: its view, null where there is none, or what the wrapper was told. */
const open = (actor: Actor, reference: string) =>
  withinCaps<unknown>(
    actor,
    'dossier.open',
    () => getDossier(actor, reference),
    async (kind, ask) => ({ kind, ask }),
  )
const told = (actor: Actor) =>
  asOwner(database.adminUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT code FROM public.notification WHERE member_id = $1 AND code = 'cap-reached'`,
      [actor.memberId],
    )
    return rows.length
  })

describe('dossiers of a day', () => {
  it('are each counted once, however often they are opened', async () => {
    const { worker } = await nearly(1)
    const dossier = await openedDossier(worker)
    for (let n = 0; n < 5; n++)
      expect(await open(worker, dossier.reference)).toMatchObject({ id: dossier.id })
  })

  it('end with a refusal that names whom to ask, is on record, and alerts supervisors once', async () => {
    const { worker, supervisor } = await nearly(1)
    const [first, second] = [await openedDossier(worker), await openedDossier(worker)]
    expect(await open(worker, first.reference)).toMatchObject({ id: first.id })
    const mark = await auditMark(database.adminUrl)
    for (let n = 0; n < 3; n++)
      expect(await open(worker, second.reference)).toEqual({
        kind: 'dossier',
        ask: [supervisor.name],
      })
    expect(await told(supervisor)).toBe(1)
    expect(await told(worker)).toBe(0)
    const trail = await auditTrail(database.adminUrl, mark)
    expect(trail.filter(({ outcome }) => outcome === 'refused')).toHaveLength(3)
    // What was opened before stays open, and a colleague is not stopped.
    expect(await open(worker, first.reference)).toMatchObject({ id: first.id })
    expect(await open(supervisor, second.reference)).toMatchObject({ id: second.id })
  })

  it('are not passed by opening many at once', async () => {
    const { worker } = await nearly(3)
    const dossiers = []
    for (let n = 0; n < 8; n++) dossiers.push(await openedDossier(worker))
    const answers = await Promise.all(dossiers.map(({ reference }) => open(worker, reference)))
    expect(answers.filter((answer) => answer !== null && 'id' in (answer as object))).toHaveLength(
      3,
    )
  })

  it('begin anew when they are a day old', async () => {
    const { worker } = await nearly(0)
    const dossier = await openedDossier(worker)
    expect(await open(worker, dossier.reference)).toMatchObject({ kind: 'dossier' })
    await asOwner(database.adminUrl, (client) =>
      client.query(`UPDATE public.daily_use SET at = at - interval '2 hours'`),
    )
    expect(await open(worker, dossier.reference)).toMatchObject({ id: dossier.id })
  })

  it('are given anew by a supervisor of the agency, never by oneself or by another agency', async () => {
    const { worker, supervisor } = await nearly(0)
    const dossier = await openedDossier(worker)
    await open(worker, dossier.reference)
    const [cap] = await listCaps(supervisor)
    expect(cap).toMatchObject({ member: worker.name, kind: 'dossier', lifted: null })
    expect(await listCaps(worker)).toEqual([])
    const stranger = await somebody(database.adminUrl)
    expect(await listCaps(stranger)).toEqual([])
    for (const actor of [worker, stranger])
      expect(await liftCap(actor, cap!.id)).toEqual({ ok: false, reason: 'not-found' })
    expect(await open(worker, dossier.reference)).toMatchObject({ kind: 'dossier' })
    expect(await liftCap(supervisor, cap!.id)).toEqual({ ok: true })
    expect(await liftCap(supervisor, cap!.id)).toEqual({ ok: false, reason: 'not-found' })
    expect(await open(worker, dossier.reference)).toMatchObject({ id: dossier.id })
  })

  it('cannot be read or reset by the application itself', async () => {
    const { worker } = await nearly(1)
    for (const sql of ['SELECT 1 FROM daily_use', 'DELETE FROM daily_use'])
      await expect(asActor(worker, (tx) => tx.$executeRaw(Prisma.sql([sql])))).rejects.toThrow(
        /permission denied/,
      )
  })
})
