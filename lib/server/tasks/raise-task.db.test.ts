import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { consentTo, give, openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asOwner } from '@/lib/testing/members'
import { asActor } from '../db/transaction'
import { assignDossier } from '../dossiers/assign-dossier'
import type { Actor } from '../identity/actor'
import { type Raising, raiseTask, settleTask } from './raise-task'
import { sweepTasks } from './sweep-tasks'

let database: TestDatabase
let owner: Actor
beforeAll(async () => {
  database = await testDatabase()
  owner = await somebody(database.adminUrl)
})
afterAll(() => database.drop())

const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  asOwner(database.adminUrl, async (client) => (await client.query(text, values)).rows as T[])
const raise = (actor: Actor, raising: Raising) => asActor(actor, (tx) => raiseTask(tx, raising))
const settle = (actor: Actor, dossierId: string, code: Raising['code']) =>
  asActor(actor, (tx) => settleTask(tx, { dossierId, code }))
const tasks = (actor: Actor) =>
  asActor(actor, (tx) => tx.task.findMany({ orderBy: { madeAt: 'asc' } }))
const told = (actor: Actor, code: string) =>
  asActor(actor, (tx) => tx.notification.count({ where: { code } }))
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

async function shared(other: Actor, sections = ['identity']) {
  const dossier = await openedDossier(owner)
  const consentId = await consentTo(owner, dossier, sections)
  const { grantId } = await give(owner, other, dossier, { consentId, sections })
  return { ...dossier, grantId }
}

describe('a task of the workflow', () => {
  it('is one while it is open, and moves to the newest time', async () => {
    const { id } = await openedDossier(owner)
    const [one, two] = await Promise.all([
      raise(owner, { dossierId: id, code: 'reply-due', due: inHours(10) }),
      raise(owner, { dossierId: id, code: 'reply-due', due: inHours(10) }),
    ])
    expect(one).toBe(two)
    const later = inHours(50)
    expect(await raise(owner, { dossierId: id, code: 'reply-due', due: later })).toBe(one)
    const [row] = await sql<{ due_at: Date; n: number }>(
      'SELECT due_at, count(*) OVER ()::int AS n FROM task WHERE dossier_id = $1',
      [id],
    )
    expect(row).toEqual({ due_at: later, n: 1 })
    expect(await settle(owner, id, 'reply-due')).toBe(1)
    expect(await settle(owner, id, 'reply-due')).toBe(0)
    expect(await raise(owner, { dossierId: id, code: 'reply-due', due: later })).not.toBe(one)
  })

  it('is the owner’s where the code says so, the own agency’s else; neither sees the other’s', async () => {
    const other = await somebody(database.adminUrl)
    const { id } = await shared(other)
    expect(await raise(other, { dossierId: id, code: 'contact-overdue', due: inHours(1) })).toMatch(
      /-/,
    )
    await raise(other, { dossierId: id, code: 'follow-up', due: inHours(1) })
    expect(await tasks(other)).toMatchObject([{ code: 'follow-up', agencyId: other.agency.id }])
    const mine = (await tasks(owner)).filter(({ dossierId }) => dossierId === id)
    expect(mine).toMatchObject([{ code: 'contact-overdue', agencyId: owner.agency.id }])
    expect(await settle(other, id, 'contact-overdue')).toBe(1)
  })

  it('goes to the hands the dossier is in, else into the inbox; never to another agency’s people', async () => {
    const { id, reference } = await openedDossier(owner)
    const holder = await somebody(database.adminUrl, { agencyId: owner.agency.id })
    await assignDossier(owner, { reference, memberId: holder.memberId, seen: owner.memberId })
    const taskId = await raise(owner, { dossierId: id, code: 'location-stale', due: inHours(1) })
    const of = async () =>
      (await sql<{ member_id: string }>('SELECT member_id FROM task WHERE id = $1', [taskId]))[0]
        ?.member_id
    expect(await of()).toBe(holder.memberId)
    expect(await told(holder, 'task-given')).toBe(1)
    const stranger = await somebody(database.adminUrl)
    await raise(owner, {
      dossierId: id,
      code: 'location-stale',
      due: inHours(2),
      memberId: stranger.memberId,
    })
    expect(await of()).toBeNull()
  })

  it('is not to be had about a dossier that the agency does not see', async () => {
    const stranger = await somebody(database.adminUrl)
    const { id } = await openedDossier(owner)
    expect(await raise(stranger, { dossierId: id, code: 'approval', due: inHours(1) })).toBeNull()
    await raise(owner, { dossierId: id, code: 'approval', due: inHours(1) })
    expect(await settle(stranger, id, 'approval')).toBe(0)
  })
})

describe('the clock', () => {
  it('reminds once and escalates once, however many sweep', async () => {
    const agency = await somebody(database.adminUrl, { roles: ['caseworker'] })
    const boss = await somebody(database.adminUrl, {
      roles: ['supervisor'],
      agencyId: agency.agency.id,
    })
    const { id } = await openedDossier(agency)
    await raise(agency, { dossierId: id, code: 'contact-overdue', due: inHours(-13) })
    await raise(agency, { dossierId: id, code: 'reply-due', due: inHours(100) })
    await Promise.all(Array.from({ length: 5 }, () => sweepTasks()))
    expect(await told(agency, 'task-due')).toBe(1)
    expect(await told(boss, 'task-overdue')).toBe(1)
    expect(await told(agency, 'task-overdue')).toBe(0)
    // Moved to a new time it is reminded of anew.
    await raise(agency, { dossierId: id, code: 'contact-overdue', due: inHours(-1) })
    await sweepTasks()
    expect(await told(agency, 'task-due')).toBe(2)
    expect(await told(boss, 'task-overdue')).toBe(1)
    await settle(agency, id, 'contact-overdue')
    await sql(`UPDATE task SET reminded_at = NULL, escalated_at = NULL WHERE state = 'done'`)
    expect(await sweepTasks()).toEqual({ reminded: 0, escalated: 0 })
  })

  it('tells nobody of a dossier that their agency no longer sees', async () => {
    const other = await somebody(database.adminUrl)
    const { id, grantId } = await shared(other)
    await raise(other, { dossierId: id, code: 'follow-up', due: inHours(-80) })
    await sql('UPDATE dossier_grant SET ended_at = now() WHERE id = $1', [grantId])
    await sweepTasks()
    expect(await told(other, 'task-due')).toBe(0)
    expect(await told(other, 'task-overdue')).toBe(0)
    expect(await tasks(other)).toEqual([])
  })
})
